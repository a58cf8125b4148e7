import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { bodyOf, planningApi } from '../shared/api/client';
import { useChange, type Message } from './queries';

const PIECE = 50;
const SOON = 10_000;

/** All messages of a room, newest first. */
export function useMessages(requestId: string) {
  return useInfiniteQuery({
    queryKey: ['coordination', requestId, 'messages'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = pageParam === undefined ? { limit: PIECE } : { limit: PIECE, cursor: pageParam };
      const params = { path: { requestId }, query };
      return bodyOf(await planningApi.GET('/api/coordination/{requestId}/messages', { params, signal }));
    },
    getNextPageParam: (page) => page.next,
    refetchInterval: SOON,
  });
}

export function useEarlierTexts(requestId: string, messageId: string) {
  return useQuery({
    queryKey: ['coordination', requestId, 'history', messageId],
    queryFn: async ({ signal }) => {
      const params = { path: { requestId, messageId } };
      return bodyOf(
        await planningApi.GET('/api/coordination/{requestId}/messages/{messageId}/history', { params, signal }),
      );
    },
  });
}

/** What is said: anew, into a thread, or in the place of what a message said before. */
export interface Saying {
  key: string;
  text: string;
  mentions: string[];
  /** Ids of uploaded files; what is said in place of a message leaves its files. */
  files: string[];
  thread?: string;
  instead?: string;
}

export function useSay(requestId: string) {
  return useChange(requestId, async ({ key, text, mentions, files, thread, instead }: Saying) => {
    if (instead !== undefined) {
      const params = { path: { requestId, messageId: instead } };
      return planningApi.PUT('/api/coordination/{requestId}/messages/{messageId}', {
        params,
        body: { text, mentions },
      });
    }
    return planningApi.POST('/api/coordination/{requestId}/messages', {
      params: { path: { requestId }, header: { 'Idempotency-Key': key } },
      body: { text, mentions, files, ...(thread !== undefined && { thread }) },
    });
  });
}

/** Messages by thread, the thread with the newest message first; within a thread as they were said. */
export function threadsOf(newestFirst: readonly Message[]): Message[][] {
  const threads = new Map<string, Message[]>();
  for (const message of newestFirst) threads.set(message.thread, [message, ...(threads.get(message.thread) ?? [])]);
  return [...threads.values()];
}
