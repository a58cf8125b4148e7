import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components, paths } from '../../shared/api/request-service';

export type TrailEntry = components['schemas']['TrailEntryAnswer'];
export type TrailSearch = Pick<
  NonNullable<paths['/api/audit']['get']['parameters']['query']>,
  'from' | 'to' | 'subject' | 'person'
>;

export function useTrail(search: TrailSearch) {
  return useInfiniteQuery({
    queryKey: ['administration', 'audit', search],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const piece = pageParam === undefined ? { limit: 50 } : { limit: 50, cursor: pageParam };
      const answer = await requestApi.GET('/api/audit', {
        params: { query: { ...search, ...piece } },
        headers: { Accept: 'application/json' },
        signal,
      });
      return bodyOf<components['schemas']['PageTrailEntryAnswer'] | string>(
        answer,
      ) as components['schemas']['PageTrailEntryAnswer'];
    },
    getNextPageParam: (page) => page.next,
  });
}

/** Everything that was looked for, as a table to take away. */
export function useTrailFile() {
  return useMutation({
    mutationFn: async (search: TrailSearch): Promise<Blob> => {
      const answer = await requestApi.GET('/api/audit', {
        params: { query: search },
        headers: { Accept: 'text/csv' },
        parseAs: 'blob',
      });
      return bodyOf<Blob>(answer);
    },
    onSuccess: (file) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = 'audit.csv';
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
}
