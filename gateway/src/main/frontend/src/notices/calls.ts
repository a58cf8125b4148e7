import { plainCall } from '../shared/api/client';

/** The inbox of notification-service, by hand until that service describes its calls in `contracts/openapi.json`. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  readonly number?: string;
  readonly duty: boolean;
  readonly void: boolean;
  readonly dueAt?: string;
  readonly link: string;
  readonly at: string;
  readonly readAt?: string;
}

export interface NoticePage {
  readonly items: readonly Notice[];
  readonly next?: string;
}

export const STREAM = '/api/notices/stream';

export const readInbox = async (limit: number) => (await plainCall(`/api/notices?limit=${limit}`)) as NoticePage;

export const countUnread = async () => (await plainCall('/api/notices/unread-count')) as { readonly unread: number };

export async function markAsRead(id: string): Promise<void> {
  await plainCall(`/api/notices/${encodeURIComponent(id)}/reading`, { method: 'POST' });
}

export async function markAllAsRead(): Promise<void> {
  await plainCall('/api/notices/reading', { method: 'POST' });
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
