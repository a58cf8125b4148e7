import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components } from '../../shared/api/request-service';
import { REQUESTS } from '../queries';

export type TimelineEntry = components['schemas']['TimelineAnswer'];
export type PastState = components['schemas']['PastStateAnswer'];

/** The parts of the platform that entries of a timeline come from. */
export const TIMELINE_KINDS = ['request', 'planning', 'tracking', 'archive', 'directory'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Which entries of a timeline are wanted; what is undefined narrows nothing. */
export interface TimelineView {
  kind: TimelineKind | undefined;
  person: string | undefined;
}

export function useTimeline(id: string, { kind, person }: TimelineView) {
  return useInfiniteQuery({
    queryKey: [...REQUESTS, 'timeline', id, kind, person],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        order: 'NEWEST' as const,
        limit: 20,
        ...(kind !== undefined && { kind }),
        ...(person !== undefined && { person }),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      return bodyOf(await requestApi.GET('/api/requests/{id}/timeline', { params: { path: { id }, query }, signal }));
    },
    getNextPageParam: (page) => page.next,
  });
}

/** A request as it was at an instant, which no longer changes. */
export function usePast(id: string, instant: string) {
  return useQuery({
    queryKey: [...REQUESTS, 'past', id, instant],
    queryFn: async ({ signal }) =>
      bodyOf(await requestApi.GET('/api/requests/{id}/at', { params: { path: { id }, query: { instant } }, signal })),
    staleTime: Infinity,
  });
}
