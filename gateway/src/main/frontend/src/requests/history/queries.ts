import { useQuery } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components } from '../../shared/api/request-service';

export type Change = components['schemas']['ChangeAnswer'];

/** What differs between two submitted versions. */
export function useVersionDifference(id: string, from: number, to: number) {
  return useQuery({
    queryKey: ['requests', 'difference', id, from, to],
    queryFn: async ({ signal }) => {
      const params = { path: { id }, query: { from, to } };
      return bodyOf(await requestApi.GET('/api/requests/{id}/versions/difference', { params, signal })).changes;
    },
  });
}
