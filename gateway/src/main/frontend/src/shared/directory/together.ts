/** Ids beyond this are nobody's, and not asked for. */
const LONGEST_ID = 64;
const MOST_IDS = 100;
/** What a request line holds besides the path, with room to spare. */
const LONGEST_QUERY = 3000;

/** Ids in as few pieces as one call each can carry. */
export function pieces(ids: readonly string[]): string[][] {
  const made: string[][] = [];
  let length = 0;
  for (const id of ids) {
    const added = `id=${encodeURIComponent(id)}&`.length;
    const last = made.at(-1);
    if (last === undefined || last.length === MOST_IDS || length + added > LONGEST_QUERY) {
      made.push([id]);
      length = added;
    } else {
      last.push(id);
      length += added;
    }
  }
  return made;
}

/**
 * Loads things one by one for who asks, but all that are asked for within one tick together.
 *
 * @param load those that are known of the ids, in any order
 */
export function together<T extends { id: string }>(load: (ids: string[]) => Promise<T[]>) {
  let next: { ids: Set<string>; found: Promise<Map<string, T>> } | undefined;
  const all = async (ids: Set<string>) => {
    await new Promise((resolve) => setTimeout(resolve));
    next = undefined;
    const found = await Promise.all(pieces([...ids]).map(load));
    return new Map(found.flat().map((each) => [each.id, each]));
  };
  return async (id: string): Promise<T | null> => {
    if (id === '' || id.length > LONGEST_ID) return null;
    if (next === undefined) {
      const ids = new Set<string>();
      next = { ids, found: all(ids) };
    }
    next.ids.add(id);
    return (await next.found).get(id) ?? null;
  };
}
