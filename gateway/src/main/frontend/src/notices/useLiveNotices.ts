import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { noticeOf, STREAM, type Notice } from './calls';

const RECONNECT = 5_000;

/**
 * Follows the inbox. A stream that ends is opened again behind the last notice seen, so that none is missed; each notice
 * refreshes what it may have changed.
 */
export function useLiveNotices(told: (notice: Notice) => void): void {
  const queries = useQueryClient();
  const tell = useRef(told);
  useEffect(() => {
    tell.current = told;
  });
  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: string | undefined;
    const arrived = (event: MessageEvent<string>) => {
      const notice = noticeOf(event.data);
      if (!notice) return;
      last = notice.id;
      tell.current(notice);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'people' });
    };
    const open = () => {
      source = new EventSource(last === undefined ? STREAM : `${STREAM}?after=${encodeURIComponent(last)}`);
      source.addEventListener('notice', arrived);
      source.addEventListener('error', () => {
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, RECONNECT);
      });
    };
    open();
    return () => {
      source.close();
      clearTimeout(timer);
    };
  }, [queries]);
}
