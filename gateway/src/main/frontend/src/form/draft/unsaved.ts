import type { Form } from '../queries';

/** What was typed and has not arrived yet, with the form it was typed into. */
export interface Unsaved {
  readonly base: Form;
  readonly form: Form;
}

/** Names this tab. It holds a lock of that name as long as it is open, by which the others know that it is. */
const TAB = crypto.randomUUID();
void navigator.locks.request(lockOf(TAB), () => new Promise(() => undefined));

function lockOf(tab: string): string {
  return `tab.${tab}`;
}

const placeOf = (id: string, tab: string) => `draft.${id}.${tab}`;

/** Keeps what is unsaved in this browser, each tab its own. */
export function keep(id: string, unsaved: Unsaved | undefined): void {
  try {
    if (unsaved === undefined) localStorage.removeItem(placeOf(id, TAB));
    else localStorage.setItem(placeOf(id, TAB), JSON.stringify(unsaved));
  } catch {
    // The storage is full or closed to us: saving goes on without this second net.
  }
}

function read(place: string): Unsaved | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'base' in kept && 'form' in kept
      ? (kept as Unsaved)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Takes up what tabs that are gone left unsaved. */
export async function takeUpAbandoned(id: string, takeUp: (unsaved: Unsaved) => void): Promise<void> {
  const prefix = placeOf(id, '');
  const open = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
  const abandoned = Object.keys(localStorage).filter(
    (place) => place.startsWith(prefix) && !open.has(lockOf(place.slice(prefix.length))),
  );
  for (const place of abandoned) {
    const unsaved = read(place);
    if (unsaved) takeUp(unsaved);
    localStorage.removeItem(place);
  }
}
