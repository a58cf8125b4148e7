import { useInfiniteQuery, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, trackingApi } from '../../shared/api/client';
import type { components } from '../../shared/api/tracking-service';

export const PARTS = ['request', 'planning', 'tracking', 'notification', 'archive'] as const;
export type Part = (typeof PARTS)[number];

type Schemas = components['schemas'];
export type Letter = Schemas['DeadLetterLine'];
export type LetterState = Letter['state'];

/** Every part offers the same calls, so the description of one of them types them all. */
const pathOf = (part: Part) => `/api/dead-letters/${part}` as '/api/dead-letters/tracking';

const keyOf = (part: Part, ...rest: string[]) => ['administration', 'dead-letters', part, ...rest];

export function useLetters(part: Part, state: LetterState) {
  return useInfiniteQuery({
    queryKey: keyOf(part, 'list', state),
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const piece = pageParam === undefined ? { limit: 20 } : { limit: 20, cursor: pageParam };
      return bodyOf<Schemas['PageDeadLetterLine']>(
        await trackingApi.GET(pathOf(part), { params: { query: { state, ...piece } }, signal }),
      );
    },
    getNextPageParam: (page) => page.next,
    retry: false,
  });
}

/** How many lie at each part; undefined where the part does not say. */
export function useCounts(state: LetterState): { part: Part; asking: boolean; count: number | undefined }[] {
  return useQueries({
    queries: PARTS.map((part) => ({
      queryKey: keyOf(part, 'counts'),
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        bodyOf<Schemas['DeadLetterCounts']>(await trackingApi.GET(`${pathOf(part)}/counts`, { signal })),
      retry: false,
    })),
    combine: (answers) =>
      answers.flatMap(({ data, isPending }, index) => {
        const part = PARTS[index];
        return part === undefined
          ? []
          : [{ part, asking: isPending, count: state === 'WAITING' ? data?.waiting : data?.replayed }];
      }),
  });
}

export function useLetter(part: Part, id: string) {
  return useQuery({
    queryKey: keyOf(part, 'one', id),
    queryFn: async ({ signal }) =>
      bodyOf<Schemas['DeadLetterSheet']>(
        await trackingApi.GET(`${pathOf(part)}/{id}`, { params: { path: { id } }, signal }),
      ),
  });
}

export function useReplay(part: Part) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      bodyOf<Schemas['ReplayAnswer']>(
        await trackingApi.POST(`${pathOf(part)}/{id}/replay`, {
          params: { path: { id } },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(part) }),
  });
}
