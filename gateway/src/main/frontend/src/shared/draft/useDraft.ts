import { useEffect, useState } from 'react';
import { useMe } from '../directory/queries';

const PREFIX = 'liaison.draft';

function stored(place: string): object | undefined {
  try {
    const text = localStorage.getItem(place);
    return text === null ? undefined : (JSON.parse(text) as object);
  } catch {
    return undefined;
  }
}

/**
 * What somebody is typing, kept on this device until it is sent or given up: a phone may close the page at any time. Where
 * nothing can be kept it is only as long as the page.
 */
export function useDraft<T extends object>(name: string, initial: T) {
  const person = useMe().data?.id ?? '';
  const place = [PREFIX, person, name].join('.');
  const [found] = useState(() => stored(place));
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...found }));
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (!touched) return;
    try {
      localStorage.setItem(place, JSON.stringify(draft));
    } catch {
      // The device keeps nothing: it stays in the page.
    }
  }, [draft, place, touched]);
  const change = (part: Partial<T>) => {
    setTouched(true);
    setDraft((before) => ({ ...before, ...part }));
  };
  const forget = () => {
    setTouched(false);
    localStorage.removeItem(place);
  };
  return { draft, change, forget, restored: found !== undefined };
}
