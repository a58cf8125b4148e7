const LONG = 60;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The longest text of a draft, cut short: by that its writer knows it again. */
export function excerptOf(draft: unknown): string {
  const longest = textsIn(draft).reduce((one, other) => (other.length > one.length ? other : one), '');
  const letters = Array.from(longest.replace(/\s+/g, ' '));
  return letters.length > LONG ? `${letters.slice(0, LONG).join('')}…` : letters.join('');
}
