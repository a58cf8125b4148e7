import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components } from '../../shared/api/request-service';

export type Numbering = components['schemas']['NumberingAnswer'];
export interface NumberingEntry {
  numbering: Numbering;
  etag: string;
}
const NUMBERING = ['administration', 'numbering'];

export function useNumbering() {
  return useQuery({
    queryKey: NUMBERING,
    queryFn: async ({ signal }): Promise<NumberingEntry> => {
      const answer = await requestApi.GET('/api/numbering', { signal });
      return { numbering: bodyOf(answer), etag: answer.response.headers.get('ETag') ?? '' };
    },
  });
}

export function useChangeNumbering() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ prefixes, etag }: { prefixes: Record<string, string>; etag: string }) =>
      requestApi.PUT('/api/numbering', { params: { header: { 'If-Match': etag } }, body: { prefixes } }),
    onSettled: () => queries.invalidateQueries({ queryKey: NUMBERING }),
  });
}
