import { useInfiniteQuery, useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { bodyOf, requestApi } from '../api/client';
import type { components } from '../api/request-service';
import { Asked } from './Asked';
import { together } from './together';

export type Person = components['schemas']['PersonAnswer'];
export interface PeopleCriteria {
  department?: string;
  query?: string;
  active?: boolean;
}

const QUARTER_OF_AN_HOUR = 900_000;

const keyOf = (id: string) => ['people', 'named', id];

const load = together(
  async (id: string[]) => bodyOf(await requestApi.GET('/api/directory/people', { params: { query: { id } } })).items,
);

const found = (results: UseQueryResult<Person | null>[]) =>
  new Map(results.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));

/** People by their ids. Whoever is asked for is read, together with all others the page asks for. */
export function usePeopleNamed(): (id: string) => Person | undefined {
  const queries = useQueryClient();
  const [asked] = useState(() => new Asked());
  const ids = useSyncExternalStore(asked.subscribe, asked.ids);
  const people = useQueries({
    queries: ids.map((id) => ({
      queryKey: keyOf(id),
      queryFn: () => load(id),
      staleTime: QUARTER_OF_AN_HOUR,
    })),
    combine: found,
  });
  return (id) => {
    asked.want(id);
    return people.get(id) ?? queries.getQueryData<Person | null>(keyOf(id)) ?? undefined;
  };
}

/** People as the directory is searched for them, piece by piece. */
export function usePeopleFound(criteria: PeopleCriteria, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['people', 'found', criteria],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const piece = pageParam === undefined ? { limit: 50 } : { limit: 50, cursor: pageParam };
      return bodyOf(
        await requestApi.GET('/api/directory/people', { params: { query: { ...criteria, ...piece } }, signal }),
      );
    },
    getNextPageParam: (page) => page.next,
  });
}
