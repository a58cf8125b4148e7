/** What was typed and not sent: where it is kept, and when it was last changed (milliseconds of this device). */
export interface Left<T> {
  readonly place: string;
  readonly at: number;
  readonly value: T;
}

const PREFIX = 'liaison.draft';

/** Names this tab. It holds a lock of that name as long as it is open, by which the others know that it is. */
const TAB = crypto.randomUUID();
void navigator.locks.request(lockOf(TAB), () => new Promise(() => undefined));

function lockOf(tab: string): string {
  return `tab.${tab}`;
}

const placeOf = (name: string, tab: string) => `${PREFIX}.${name}.${tab}`;

/** The name of a person's own draft; no person's names begin like another's. As long as nobody knows whose it is, none. */
export const nameFor = (person: string | undefined, what: string): string =>
  person === undefined ? '' : `${encodeURIComponent(person)}/${what}`;

function put(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify({ at: Date.now(), value }));
  } catch {
    // The storage is full or closed to us: the page goes on without this net.
  }
}

function read<T>(place: string): Left<T> | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('value' in kept)) return undefined;
    return { place, at: Number(kept.at), value: kept.value as T };
  } catch {
    return undefined;
  }
}

/** Keeps what is unsaved in this browser, each tab its own; undefined where nothing is. Without a name it keeps nothing. */
export function keep(name: string, unsaved: unknown): void {
  const place = placeOf(name, TAB);
  if (unsaved === undefined || name === '') drop(place);
  else put(place, unsaved);
}

/** What this tab keeps under the name. */
export const own = (name: string): unknown => read(placeOf(name, TAB))?.value;

/** Lays aside what this tab keeps, as if another tab had left it. */
export function layAside(name: string): void {
  const kept = own(name);
  if (kept === undefined) return;
  put(placeOf(name, crypto.randomUUID()), kept);
  drop(placeOf(name, TAB));
}

/** Gives up what was kept in a place. */
export function drop(place: string): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // A storage that is closed to us has nothing of ours.
  }
}

function placesBeginning(prefix: string): string[] {
  try {
    return Object.keys(localStorage).filter((place) => place.startsWith(prefix));
  } catch {
    return [];
  }
}

/** All that a person has typed on this device and not sent, in open tabs too, the newest first. */
export function allOf(person: string): readonly Left<unknown>[] {
  return placesBeginning(`${PREFIX}.${nameFor(person, '')}`)
    .map((place) => read(place))
    .filter((each) => each !== undefined)
    .sort((one, other) => other.at - one.at);
}

/** Leaves nothing of a person on this device: no draft, and no name of a file whose upload was broken off. */
export function dropAllOf(person: string): void {
  placesBeginning(`${PREFIX}.${nameFor(person, '')}`).forEach(drop);
  placesBeginning('tus::').forEach(drop);
}

/**
 * Looks at what tabs that are gone left under a name, the newest first, one tab of this browser at a time. What `takeUp`
 * says yes to is its own from then on; the others are returned and stay where they are.
 */
export async function takeUpAbandoned<T>(name: string, takeUp: (value: T) => boolean): Promise<readonly Left<T>[]> {
  if (name === '') return [];
  const prefix = placeOf(name, '');
  return await navigator.locks.request(prefix, async () => {
    const open = new Set((await navigator.locks.query()).held?.map((lock) => lock.name));
    const left = placesBeginning(prefix)
      .filter((place) => !open.has(lockOf(place.slice(prefix.length))))
      .map((place) => read<T>(place))
      .filter((each) => each !== undefined)
      .sort((one, other) => other.at - one.at);
    return left.filter(({ place, value }) => {
      const taken = takeUp(value);
      if (taken) drop(place);
      return !taken;
    });
  });
}
