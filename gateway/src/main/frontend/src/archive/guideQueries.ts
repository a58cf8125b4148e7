import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { archiveApi, bodyOf } from '../shared/api/client';
import { Fault } from '../shared/api/problem';
import type { components } from '../shared/api/archive-service';

export type Guide = components['schemas']['GuideView'];
export type GuideEntry = components['schemas']['EntryView'];
export type WorkingEntry = components['schemas']['View'];
export type EntryBody = components['schemas']['EntryBody'];
export type Recurring = components['schemas']['GroupView'];

const GUIDE = ['guide'];

/** A published version, the newest where none is named; null while none is published. */
export function useGuide(version: number | undefined) {
  return useQuery({
    queryKey: [...GUIDE, 'read', version],
    queryFn: async ({ signal }) => {
      try {
        const query = version === undefined ? {} : { version };
        return bodyOf(await archiveApi.GET('/api/guide', { params: { query }, signal }));
      } catch (cause) {
        if (cause instanceof Fault && cause.status === 404) return null;
        throw cause;
      }
    },
  });
}

/** The published versions, and what may be done with the guide, also while none is published. */
export function usePublications() {
  return useQuery({
    queryKey: [...GUIDE, 'publications'],
    queryFn: async ({ signal }) =>
      bodyOf(await archiveApi.GET('/api/guide/publications', { params: { query: { limit: 100 } }, signal })),
  });
}

export function useWorkingSet() {
  return useQuery({
    queryKey: [...GUIDE, 'entries'],
    queryFn: async ({ signal }) => bodyOf(await archiveApi.GET('/api/guide/entries', { signal })).items,
  });
}

export function useRecurring() {
  return useQuery({
    queryKey: [...GUIDE, 'recurring'],
    queryFn: async ({ signal }) => bodyOf(await archiveApi.GET('/api/guide/recurring', { signal })).items,
  });
}

/** An act on the guide; its key is made once per intent. */
export type GuideCall =
  | { act: 'write'; key: string; body: EntryBody }
  | { act: 'rewrite'; entry: WorkingEntry; body: EntryBody }
  | { act: 'remove'; entry: WorkingEntry }
  | { act: 'publish'; key: string };

function send(call: GuideCall) {
  switch (call.act) {
    case 'write':
      return archiveApi.POST('/api/guide/entries', {
        params: { header: { 'Idempotency-Key': call.key } },
        body: call.body,
      });
    case 'rewrite':
      return archiveApi.PUT('/api/guide/entries/{id}', {
        params: { path: { id: call.entry.id }, header: { 'If-Match': `"${call.entry.version}"` } },
        body: call.body,
      });
    case 'remove':
      return archiveApi.DELETE('/api/guide/entries/{id}', {
        params: { path: { id: call.entry.id }, header: { 'If-Match': `"${call.entry.version}"` } },
      });
    case 'publish':
      return archiveApi.POST('/api/guide/publications', { params: { header: { 'Idempotency-Key': call.key } } });
  }
}

export function useGuideAct(onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (call: GuideCall) => {
      await send(call);
    },
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: GUIDE });
    },
  });
}
