export type Urgency = 'overdue' | 'today' | 'soon' | 'later';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How near a deadline is. */
export function urgency(dueAt: string, now: number): Urgency {
  const left = Date.parse(dueAt) - now;
  if (left < 0) return 'overdue';
  return left < DAY ? 'today' : left < 3 * DAY ? 'soon' : 'later';
}

/** The time to (positive) or since (negative) a deadline in its largest sensible unit, rounded towards now. */
export function remaining(dueAt: string, now: number): { value: number; unit: 'day' | 'hour' | 'minute' } {
  const left = Date.parse(dueAt) - now;
  const size = Math.abs(left);
  if (size >= 2 * DAY) return { value: Math.trunc(left / DAY), unit: 'day' };
  if (size >= 2 * HOUR) return { value: Math.trunc(left / HOUR), unit: 'hour' };
  return { value: Math.trunc(left / 60_000), unit: 'minute' };
}
