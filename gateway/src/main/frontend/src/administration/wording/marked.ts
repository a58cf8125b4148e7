import type { Trial } from './queries';

export interface Piece {
  text: string;
  found: boolean;
}

/** A sentence in pieces, of which some were found fault with. */
export function marked({ text, findings }: Trial): Piece[] {
  const ranges = findings
    .map(({ range }) => range)
    .filter((range) => range !== undefined)
    .toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end } of ranges) {
    if (end <= done) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), found: false });
    pieces.push({ text: text.slice(Math.max(start, done), end), found: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}
