import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { archiveApi, bodyOf } from '../shared/api/client';
import type { components } from '../shared/api/archive-service';

export type DossierItem = components['schemas']['Item'];
export type Dossier = components['schemas']['Detail'];
export type DossierEntry = components['schemas']['TimelineItem'];
export type Chapter = NonNullable<DossierEntry['chapter']>;
export type Verification = components['schemas']['VerificationAnswer'];
export type Retrospective = components['schemas']['RetrospectiveView'];
export type Contribution = components['schemas']['ContributionBody'];
export type Summary = components['schemas']['SummaryBody'];
export type Outcome = NonNullable<DossierItem['outcome']>;

export interface DossierFilter {
  q: string;
  type: string;
  outcome: Outcome | undefined;
}

const ARCHIVE = ['archive'];

export function useDossiers({ q, type, outcome }: DossierFilter) {
  return useInfiniteQuery({
    queryKey: [...ARCHIVE, 'list', q, type, outcome],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        limit: 50,
        ...(q !== '' && { q }),
        ...(type !== '' && { type }),
        ...(outcome && { outcome }),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      return bodyOf(await archiveApi.GET('/api/archive/dossiers', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next,
  });
}

export function useDossier(number: string) {
  return useQuery({
    queryKey: [...ARCHIVE, 'one', number],
    queryFn: async ({ signal }) =>
      bodyOf(await archiveApi.GET('/api/archive/dossiers/{number}', { params: { path: { number } }, signal })),
  });
}

/** What a timeline is narrowed to. */
export interface EntryFilter {
  chapter?: Chapter;
  person?: string;
}

export function useEntries(number: string, filter: EntryFilter) {
  return useInfiniteQuery({
    queryKey: [...ARCHIVE, 'timeline', number, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 50, ...filter, ...(pageParam !== undefined && { cursor: pageParam }) };
      return bodyOf(
        await archiveApi.GET('/api/archive/dossiers/{number}/timeline', {
          params: { path: { number }, query },
          signal,
        }),
      );
    },
    getNextPageParam: (page) => page.next,
  });
}

/** Recomputes every digest and seal of a dossier. */
export function useVerify(number: string) {
  return useMutation({
    mutationFn: async () =>
      bodyOf(await archiveApi.GET('/api/archive/dossiers/{number}/verification', { params: { path: { number } } })),
  });
}

export function useRetrospective(requestId: string) {
  return useQuery({
    queryKey: [...ARCHIVE, 'retrospective', requestId],
    queryFn: async ({ signal }) =>
      bodyOf(
        await archiveApi.GET('/api/archive/retrospectives/{requestId}', { params: { path: { requestId } }, signal }),
      ),
  });
}

/** An act on a retrospective with what it says. */
export type RetrospectiveCall =
  | { act: 'contribute'; department: string; body: Contribution }
  | { act: 'summarise'; body: Summary }
  | { act: 'sign'; missingReason: string }
  | { act: 'file' };

function send(requestId: string, version: number, call: RetrospectiveCall) {
  const path = { requestId };
  const header = { 'If-Match': `"${version}"` };
  switch (call.act) {
    case 'contribute':
      return archiveApi.PUT('/api/archive/retrospectives/{requestId}/contributions/{department}', {
        params: { path: { requestId, department: call.department }, header },
        body: call.body,
      });
    case 'summarise':
      return archiveApi.PUT('/api/archive/retrospectives/{requestId}/summary', {
        params: { path, header },
        body: call.body,
      });
    case 'sign':
      return archiveApi.POST('/api/archive/retrospectives/{requestId}/signature', {
        params: { path },
        body: call.missingReason === '' ? {} : { missingReason: call.missingReason },
      });
    case 'file':
      return archiveApi.POST('/api/archive/retrospectives/{requestId}/completion', { params: { path } });
  }
}

/** Does an act on a retrospective as its writer saw it; `onDone` comes before what it changes is asked for anew. */
export function useRetrospectiveAct(requestId: string, version: number, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (call: RetrospectiveCall) => {
      await send(requestId, version, call);
    },
    onSuccess: () => {
      onDone();
      return Promise.all([
        queries.invalidateQueries({ queryKey: ARCHIVE }),
        queries.invalidateQueries({ queryKey: ['requests'] }),
      ]);
    },
  });
}
