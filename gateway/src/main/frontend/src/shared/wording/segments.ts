import type { components } from '../api/request-service';

/** Where a text is not clear. */
type Found = Pick<components['schemas']['FindingAnswer'], 'range' | 'severity'>;

export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly severity?: Found['severity'];
}

/** A text cut where underlining begins and ends. Where findings overlap, the later one has what is left of it. */
export function segmentsOf(text: string, findings: readonly Found[]): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  const ranged = findings.flatMap(({ range, severity }) => (range ? [{ ...range, severity }] : []));
  for (const { start: from, end, severity } of ranged.sort((one, other) => one.start - other.start)) {
    const start = Math.max(from, done);
    if (start >= end || end > text.length) continue;
    if (start > done) segments.push({ start: done, text: text.slice(done, start) });
    segments.push({ start, text: text.slice(start, end), severity });
    done = end;
  }
  if (done < text.length) segments.push({ start: done, text: text.slice(done) });
  return segments;
}

/** The findings of an earlier text that still hold in the current one: their words stand where they stood. */
export function stillHolding<T extends Found>(before: string, now: string, findings: readonly T[]): T[] {
  return findings.filter(({ range }) =>
    range ? before.slice(range.start, range.end) === now.slice(range.start, range.end) : before === now,
  );
}
