/** By this name the address says which instant is looked at. */
export const AT = 'at';

/** An instant of the address; undefined when it can't be one. */
export function instantIn(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const instant = Date.parse(address);
  return Number.isNaN(instant) ? undefined : address;
}
