import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, idempotencyKey, requestApi } from '../shared/api/client';
import type { components, paths } from '../shared/api/request-service';

export type RequestSummary = components['schemas']['RequestSummary'];
export type RequestAnswer = components['schemas']['RequestAnswer'];
export type Duty = components['schemas']['DutyAnswer'];
export type SavedFilter = components['schemas']['FilterAnswer'];
export type Criteria = components['schemas']['CriteriaBody'];
type ListQuery = NonNullable<paths['/api/requests']['get']['parameters']['query']>;
export type ListOrder = NonNullable<ListQuery['sort']>;

/** What is remembered of requests begins with it, and is forgotten together after an act. */
export const REQUESTS = ['requests'];

/** What waits for the person over all phases; what breaks first, first. */
export function useDuties() {
  return useQuery({
    queryKey: [...REQUESTS, 'duties'],
    queryFn: async ({ signal }) => bodyOf(await requestApi.GET('/api/requests/duties', { signal })).items,
    refetchInterval: 60_000,
  });
}

export function useRequests(criteria: Criteria, sort: ListOrder, limit = 50) {
  return useInfiniteQuery({
    queryKey: [...REQUESTS, 'list', criteria, sort, limit],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const piece = pageParam === undefined ? { limit } : { limit, cursor: pageParam };
      return bodyOf(
        await requestApi.GET('/api/requests', { params: { query: { ...criteria, sort, ...piece } }, signal }),
      );
    },
    getNextPageParam: (page) => page.next,
  });
}

export function useRequest(id: string) {
  return useQuery({
    queryKey: [...REQUESTS, 'one', id],
    queryFn: async ({ signal }) =>
      bodyOf(await requestApi.GET('/api/requests/{id}', { params: { path: { id } }, signal })),
  });
}

export function useSavedFilters() {
  return useQuery({
    queryKey: [...REQUESTS, 'filters'],
    queryFn: async ({ signal }) => bodyOf(await requestApi.GET('/api/requests/filters', { signal })).items,
  });
}

export function useSaveFilter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: components['schemas']['FilterBody']) =>
      bodyOf(
        await requestApi.POST('/api/requests/filters', {
          params: { header: { 'Idempotency-Key': idempotencyKey() } },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...REQUESTS, 'filters'] }),
  });
}

export function useRemoveFilter() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      requestApi.DELETE('/api/requests/filters/{id}', { params: { path: { id } } }).then(() => undefined),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...REQUESTS, 'filters'] }),
  });
}

/** An act of {@link OFFERED} with what it says. */
export interface ActCall {
  act: Offered;
  text: string;
}

/** The acts that this page can do; which of them are open, each request's answer says. */
export const OFFERED = ['confirm', 'sign', 'object', 'withdraw'] as const;
export type Offered = (typeof OFFERED)[number];

function send(id: string, key: string, { act, text }: ActCall) {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  switch (act) {
    case 'confirm':
      return requestApi.POST('/api/requests/{id}/confirmation', { params });
    case 'sign':
      return requestApi.POST('/api/requests/{id}/signature', { params });
    case 'object':
      return requestApi.POST('/api/requests/{id}/objection', { params, body: { grounds: text } });
    case 'withdraw':
      return requestApi.POST('/api/requests/{id}/withdrawal', { params, body: { reason: text } });
  }
}

export function useAct(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, call }: { key: string; call: ActCall }) => {
      await send(id, key, call);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: REQUESTS }),
  });
}
