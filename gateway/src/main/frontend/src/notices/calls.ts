import { bodyOf, noticeApi } from '../shared/api/client';
import type { components } from '../shared/api/notification-service';

export type Notice = components['schemas']['NoticeView'];

/** Where new notices arrive, as server-sent events. */
export const STREAM = '/api/notices/stream';

export const readInbox = async (limit: number) =>
  bodyOf(await noticeApi.GET('/api/notices', { params: { query: { limit } } }));

export const countUnread = async () => bodyOf(await noticeApi.GET('/api/notices/unread-count'));

export async function markAsRead(id: string): Promise<void> {
  await noticeApi.POST('/api/notices/{id}/reading', { params: { path: { id } } });
}

export async function markAllAsRead(): Promise<void> {
  await noticeApi.POST('/api/notices/reading');
}

/** A notice out of the stream; undefined where it is none. */
export function noticeOf(data: string): Notice | undefined {
  try {
    const value: unknown = JSON.parse(data);
    const whole = typeof value === 'object' && value !== null && 'id' in value && 'text' in value;
    return whole ? (value as Notice) : undefined;
  } catch {
    return undefined;
  }
}
