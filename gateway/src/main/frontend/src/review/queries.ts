import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../shared/api/client';
import type { components, paths } from '../shared/api/request-service';

type Schemas = components['schemas'];
export type QueueEntry = Schemas['QueueEntry'];
export type Review = Schemas['ReviewAnswer'];
export type Load = Schemas['LoadAnswer'];
export type Claim = Schemas['ClaimAnswer'];
export type FieldReason = Schemas['FieldReasonAnswer'];
type QueueQuery = NonNullable<paths['/api/review/queue']['get']['parameters']['query']>;
export type QueueFilter = Omit<QueueQuery, 'limit' | 'cursor'>;

const REVIEW = ['requests', 'review'];
const PIECE = 100;
const SOON = 15_000;
/** A list read further than this is not read anew all the time. */
const REREAD = 3;

/** What waits, highest priority first, then oldest. */
export function useQueue(filter: QueueFilter) {
  return useInfiniteQuery({
    queryKey: [...REVIEW, 'queue', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const piece = pageParam === undefined ? { limit: PIECE } : { limit: PIECE, cursor: pageParam };
      return bodyOf(await requestApi.GET('/api/review/queue', { params: { query: { ...filter, ...piece } }, signal }));
    },
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > REREAD ? false : SOON),
  });
}

/** How much is asked of each department by all that waits. */
export function useOpenAsks() {
  return useQuery({
    queryKey: [...REVIEW, 'asks'],
    queryFn: async ({ signal }) => bodyOf(await requestApi.GET('/api/review/asks', { signal })).items,
  });
}

/** What an administrator has beside the form of one request. */
export function useReview(id: string) {
  return useQuery({
    queryKey: [...REVIEW, 'one', id],
    queryFn: async ({ signal }) =>
      bodyOf(await requestApi.GET('/api/review/requests/{id}', { params: { path: { id } }, signal })),
    refetchInterval: SOON,
  });
}

/** What every department has to do already. */
export function useLoads() {
  return useQuery({
    queryKey: [...REVIEW, 'loads'],
    queryFn: async ({ signal }) => bodyOf(await requestApi.GET('/api/review/departments', { signal })).items,
  });
}

function useChange<Given>(change: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (given: Given) => {
      await change(given);
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['requests'] }),
  });
}

export function useClaim(id: string) {
  return useChange(({ key, body }: { key: string; body: Schemas['ClaimBody'] }) =>
    requestApi.POST('/api/requests/{id}/claim', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
}

export function useRelease(id: string) {
  return useChange(() => requestApi.DELETE('/api/requests/{id}/claim', { params: { path: { id } } }));
}

/** What review says of a request. */
export type Decision =
  | { act: 'return'; reason: string; fields: FieldReason[] }
  | { act: 'reject'; reason: string }
  | { act: 'dispatch'; leadDepartment: string; reason: string };

export function useDecide(id: string) {
  return useChange(({ key, decision }: { key: string; decision: Decision }) => {
    const params = { path: { id }, header: { 'Idempotency-Key': key } };
    switch (decision.act) {
      case 'return': {
        const { reason, fields } = decision;
        return requestApi.POST('/api/requests/{id}/return', { params, body: { reason, fields } });
      }
      case 'reject':
        return requestApi.POST('/api/requests/{id}/rejection', { params, body: { reason: decision.reason } });
      case 'dispatch': {
        const { leadDepartment, reason } = decision;
        const body = reason === '' ? { leadDepartment } : { leadDepartment, reason };
        return requestApi.POST('/api/requests/{id}/dispatch', { params, body });
      }
    }
  });
}
