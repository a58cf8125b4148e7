import type { Finding } from '../queries';

export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly severity?: Finding['severity'];
}

/** A text cut where underlining begins and ends. Of findings that overlap the first counts. */
export function segmentsOf(text: string, findings: readonly Finding[]): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  const ranged = findings.flatMap(({ range, severity }) => (range ? [{ ...range, severity }] : []));
  for (const { start, end, severity } of ranged.sort((one, other) => one.start - other.start)) {
    if (start < done || end > text.length || start === end) continue;
    if (start > done) segments.push({ start: done, text: text.slice(done, start) });
    segments.push({ start, text: text.slice(start, end), severity });
    done = end;
  }
  if (done < text.length) segments.push({ start: done, text: text.slice(done) });
  return segments;
}

/** The findings of an earlier text that still hold in the current one: their words stand where they stood. */
export function stillHolding(before: string, now: string, findings: readonly Finding[]): Finding[] {
  return findings.filter(({ range }) =>
    range ? before.slice(range.start, range.end) === now.slice(range.start, range.end) : before === now,
  );
}
