import { useEffect, useRef, useState } from 'react';
import { useMe } from '../directory/queries';
import { changed, type Part } from './changed';
import { drop, keep, layAside, nameFor, own, takeUpAbandoned, type Left } from './unsaved';

/** What a form tells of drafts: whether one came back, and which others wait on this device. */
export interface Kept {
  readonly restored: boolean;
  readonly others: readonly Left<unknown>[];
  /** Goes on with another draft; the present one is laid aside. */
  readonly exchange: (other: Left<unknown>) => void;
  readonly giveUp: (other: Left<unknown>) => void;
  /** Gives the present draft up. */
  readonly startOver: () => void;
}

/**
 * What somebody is typing, kept on this device until it is sent or given up: a phone may close the page at any time. Each
 * tab keeps its own, under the person's id: what one leaves no other is shown. A form begins with what was left last; what
 * other tabs left beside it is offered. Where nothing can be kept it is only as long as the page.
 */
export function useDraft<T extends object>(wanted: string, start: T) {
  const person = useMe().data?.id;
  // As they were when typing began: what arrives meanwhile must not move the draft to another place.
  const [name] = useState(() => nameFor(person, wanted));
  const [initial, setInitial] = useState(start);
  const [found] = useState(() => own(name) as T | undefined);
  const [draft, setDraft] = useState<T>(() => ({ ...initial, ...found }));
  const [restored, setRestored] = useState(found !== undefined);
  const [others, setOthers] = useState<readonly Left<T>[]>([]);
  const [touched, setTouched] = useState(false);
  const taken = useRef(found !== undefined);
  useEffect(() => {
    const takeUp = (value: T) => {
      if (taken.current) return false;
      taken.current = true;
      keep(name, value);
      setDraft({ ...initial, ...value });
      setRestored(true);
      return true;
    };
    void takeUpAbandoned(name, takeUp).then(setOthers);
  }, [name, initial]);
  useEffect(() => {
    const unsent = (touched || restored) && JSON.stringify(draft) !== JSON.stringify(initial);
    keep(name, unsent ? draft : undefined);
  }, [draft, initial, name, restored, touched]);
  const change = (part: Part<T>) => {
    taken.current = true;
    setTouched(true);
    setDraft((before) => changed(before, part));
  };
  /** What the service has now: typing goes on from there. */
  const settle = (stored: T) => {
    setInitial(stored);
    setDraft(stored);
    setTouched(false);
    setRestored(false);
  };
  const forget = () => {
    settle(initial);
    keep(name, undefined);
  };
  const look = () => takeUpAbandoned<T>(name, () => false).then(setOthers);
  const kept: Kept = {
    restored,
    others,
    exchange: ({ place, value }) => {
      layAside(name);
      keep(name, value);
      drop(place);
      setDraft({ ...initial, ...(value as T) });
      setRestored(true);
      void look();
    },
    giveUp: ({ place }) => {
      drop(place);
      void look();
    },
    startOver: forget,
  };
  return { draft, change, settle, forget, kept };
}
