import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, requestApi } from '../../shared/api/client';
import type { components } from '../../shared/api/request-service';

export type Message = components['schemas']['MessageAnswer'];

const SOON = 15_000;
const PIECE = 50;
const keyOf = (id: string, ...rest: string[]) => ['requests', 'talk', id, ...rest];

/** The talk about a request, the newest message first. */
export function useTalk(id: string) {
  return useInfiniteQuery({
    queryKey: keyOf(id),
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = pageParam === undefined ? { limit: PIECE } : { limit: PIECE, cursor: pageParam };
      return bodyOf(await requestApi.GET('/api/requests/{id}/messages', { params: { path: { id }, query }, signal }));
    },
    getNextPageParam: (page) => page.next,
    refetchInterval: SOON,
  });
}

/** What a message said before each of its edits. */
export function useEarlier(id: string, { id: messageId, edition }: Message) {
  return useQuery({
    queryKey: keyOf(id, 'earlier', messageId, String(edition)),
    queryFn: async ({ signal }) => {
      const params = { path: { id, messageId } };
      return bodyOf(await requestApi.GET('/api/requests/{id}/messages/{messageId}/history', { params, signal })).items;
    },
  });
}

/** Who may be mentioned, in what everybody reads and in notes. */
export function useMentionable(id: string) {
  return useQuery({
    queryKey: keyOf(id, 'mentionable'),
    queryFn: async ({ signal }) =>
      bodyOf(await requestApi.GET('/api/requests/{id}/messages/mentionable', { params: { path: { id } }, signal })),
  });
}

/** What is said: anew, or in the place of what a message said before. */
export interface Saying {
  key: string;
  text: string;
  mentions: string[];
  visibility: Message['visibility'];
  instead?: Message | undefined;
}

export function useSay(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, text, mentions, visibility, instead }: Saying) => {
      if (instead) {
        const params = {
          path: { id, messageId: instead.id },
          header: { 'If-Match': `"${instead.edition}"` },
        };
        await requestApi.PUT('/api/requests/{id}/messages/{messageId}', {
          params,
          body: { text, mentions },
        });
        return;
      }
      const params = { path: { id }, header: { 'Idempotency-Key': key } };
      await requestApi.POST('/api/requests/{id}/messages', { params, body: { text, mentions, visibility } });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keyOf(id) }),
  });
}
