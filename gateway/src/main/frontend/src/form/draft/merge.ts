/** Plain data: what a form is made of. */
export type Value = string | number | null | undefined | readonly Value[] | { readonly [key: string]: Value };

/** A place where two editors say different things. */
export interface Conflict {
  /** Such as `asks[1].what`. */
  readonly field: string;
  readonly mine: Value;
  readonly theirs: Value;
}

const isRecord = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same; what is absent and what is empty do. */
export function same(one: Value, other: Value): boolean {
  if (isRecord(one) && isRecord(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => same(one[key], other[key]));
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    const [left, right] = [one as readonly Value[], other as readonly Value[]];
    return left.length === right.length && left.every((value, index) => same(value, right[index]));
  }
  return one === other || (isEmpty(one) && isEmpty(other));
}

const isEmpty = (value: Value) => value === undefined || value === null || value === '';

/** What changes one form into another, as a merge patch (RFC 7386); undefined where nothing does. */
export function patchBetween(from: Value, to: Value): { [key: string]: Value } | undefined {
  if (!isRecord(from) || !isRecord(to)) return undefined;
  const patch: { [key: string]: Value } = {};
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    const [before, after] = [from[key], to[key]];
    if (same(before, after)) continue;
    patch[key] = isRecord(before) && isRecord(after) ? patchBetween(before, after) : isEmpty(after) ? null : after;
  }
  return Object.keys(patch).length === 0 ? undefined : patch;
}

/** Brings together what two editors made of one form. Where both changed the same place, mine stands until it is decided. */
export function merge(base: Value, mine: Value, theirs: Value, field = ''): { merged: Value; conflicts: Conflict[] } {
  if (same(mine, theirs) || same(base, theirs)) return { merged: mine, conflicts: [] };
  if (same(base, mine)) return { merged: theirs, conflicts: [] };
  if (isRecord(base) && isRecord(mine) && isRecord(theirs)) {
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    const parts = keys.map((key) => merge(base[key], mine[key], theirs[key], field === '' ? key : `${field}.${key}`));
    return {
      merged: Object.fromEntries(keys.map((key, index) => [key, parts[index]?.merged])),
      conflicts: parts.flatMap(({ conflicts }) => conflicts),
    };
  }
  const lists = [base, mine, theirs].map((value) => (Array.isArray(value) ? (value as readonly Value[]) : undefined));
  const [before, own, other] = lists;
  if (before && own && other && before.length === own.length && own.length === other.length) {
    const parts = own.map((value, index) => merge(before[index], value, other[index], `${field}[${index}]`));
    return { merged: parts.map(({ merged }) => merged), conflicts: parts.flatMap(({ conflicts }) => conflicts) };
  }
  return { merged: mine, conflicts: [{ field, mine, theirs }] };
}

/** The value with another one at a place such as `asks[1].what`. */
export function withValue<T extends Value>(form: T, field: string, value: Value): T {
  const path = field.split(/[.[\]]+/).filter((part) => part !== '');
  const put = (at: Value, [key, ...rest]: string[]): Value => {
    if (key === undefined) return value;
    if (Array.isArray(at))
      return (at as readonly Value[]).map((each, index) => (index === Number(key) ? put(each, rest) : each));
    const record = isRecord(at) ? at : {};
    return { ...record, [key]: put(record[key], rest) };
  };
  return put(form, path) as T;
}
