import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components, paths } from '../../shared/api/request-service';

export type Term = components['schemas']['TermAnswer'];
export type TermBody = components['schemas']['TermBody'];
export type Trial = components['schemas']['TrialAnswer'];
export type TermSearch = Pick<
  NonNullable<paths['/api/wording/terms']['get']['parameters']['query']>,
  'language' | 'kind' | 'origin' | 'query'
>;
export const KINDS = ['TIME', 'EFFORT', 'REFERENCE', 'AMOUNT', 'CLEAR'] as const;
export const ORIGINS = ['BUILT_IN', 'OWN'] as const;

const WORDING = ['administration', 'wording'];
const tagOf = ({ revision }: Term) => `"${revision}"`;

export function useTerms(search: TermSearch) {
  return useInfiniteQuery({
    queryKey: [...WORDING, search],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const piece = pageParam === undefined ? { limit: 50 } : { limit: 50, cursor: pageParam };
      return bodyOf(await requestApi.GET('/api/wording/terms', { params: { query: { ...search, ...piece } }, signal }));
    },
    getNextPageParam: (page) => page.next,
  });
}

function useChange<Given>(run: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: run, onSettled: () => queries.invalidateQueries({ queryKey: WORDING }) });
}

/** Adds an entry, or changes the one that was read. */
export function useSaveTerm() {
  return useChange(({ key, before, body }: { key: string; before: Term | undefined; body: TermBody }) =>
    before === undefined
      ? requestApi.POST('/api/wording/terms', { params: { header: { 'Idempotency-Key': key } }, body })
      : requestApi.PUT('/api/wording/terms/{term}', {
          params: { path: { term: before.id }, header: { 'If-Match': tagOf(before) } },
          body,
        }),
  );
}

export function useSwitchTerm() {
  return useChange((term: Term) =>
    requestApi.PUT('/api/wording/terms/{term}/active', {
      params: { path: { term: term.id }, header: { 'If-Match': tagOf(term) } },
      body: { active: !term.active },
    }),
  );
}

export function useRemoveTerm() {
  return useChange((term: Term) =>
    requestApi.DELETE('/api/wording/terms/{term}', { params: { path: { term: term.id } } }),
  );
}

export function useTrial() {
  return useMutation({
    mutationFn: async (body: { text: string; ask: boolean }) =>
      bodyOf(await requestApi.POST('/api/wording/trial', { body })),
  });
}
