import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { bodyOf, idempotencyKey, requestApi } from '../shared/api/client';
import type { components } from '../shared/api/request-service';
import type { Value } from './draft/merge';

type Schemas = components['schemas'];
export type Form = Schemas['FormAnswer'];
export type FormType = NonNullable<Form['type']>;
export type Ask = Schemas['AskAnswer'];
export type Finding = Schemas['FindingAnswer'];
export type Draft = Schemas['RequestAnswer'];
export type Acknowledged = Schemas['AcknowledgedFinding'];

const REQUESTS = ['requests'];
const PAUSE = 500;

export function useBeginDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, type }: { key: string; type: FormType }) =>
      bodyOf(
        await requestApi.POST('/api/requests', { params: { header: { 'Idempotency-Key': key } }, body: { type } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: REQUESTS }),
  });
}

export const readDraft = async (id: string) =>
  bodyOf(await requestApi.GET('/api/requests/{id}', { params: { path: { id } } }));

/** Saves what changed; the new revision. */
export async function saveDraft(id: string, patch: Record<string, Value>, revision: number): Promise<number> {
  const params = { path: { id }, header: { 'If-Match': `"${revision}"` } };
  return bodyOf(await requestApi.PATCH('/api/requests/{id}/form', { params, body: patch })).revision;
}

export const check = async (form: Form, attachments: number, signal?: AbortSignal) =>
  bodyOf(
    await requestApi.POST('/api/requests/check', {
      params: { query: { attachments } },
      body: form,
      ...(signal && { signal }),
    }),
  ).findings;

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What the clarity check finds in a form while it is typed, with the form it was found in. */
export function useFindings(form: Form, attachments: number) {
  const settled = useSettled(form);
  return useQuery({
    queryKey: ['check', settled, attachments],
    queryFn: async ({ signal }) => ({ of: settled, found: await check(settled, attachments, signal) }),
    placeholderData: (before) => before,
    staleTime: Infinity,
    gcTime: 60_000,
  });
}

export function useSubmission(id: string) {
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  return useMutation({
    mutationFn: async (acknowledgedFindings: Acknowledged[]) =>
      bodyOf(
        await requestApi.POST('/api/requests/{id}/submission', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { acknowledgedFindings },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: REQUESTS }),
  });
}

export function useDiscard(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => requestApi.DELETE('/api/requests/{id}', { params: { path: { id } } }).then(() => undefined),
    onSuccess: () => {
      queries.removeQueries({ queryKey: [...REQUESTS, 'one', id] });
      return queries.invalidateQueries({ queryKey: REQUESTS });
    },
  });
}
