/** What changes of a draft: told outright, or from what it is at that moment, as several changes may come in one render. */
export type Part<T> = Partial<T> | ((before: T) => Partial<T>);

export function changed<T extends object>(before: T, part: Part<T>): T {
  return { ...before, ...(typeof part === 'function' ? part(before) : part) };
}
