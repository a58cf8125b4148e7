import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { countUnread, markAllAsRead, markAsRead, readInbox } from './calls';

export const NOTICES = ['notices'];

export const useInbox = () => useQuery({ queryKey: [...NOTICES, 'inbox'], queryFn: () => readInbox(50) });

export const useUnreadCount = () => useQuery({ queryKey: [...NOTICES, 'unread'], queryFn: countUnread });

/** Marks one notice as read, or all of them. */
export function useReading() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string | undefined) => (id === undefined ? markAllAsRead() : markAsRead(id)),
    onSuccess: () => queries.invalidateQueries({ queryKey: NOTICES }),
  });
}
