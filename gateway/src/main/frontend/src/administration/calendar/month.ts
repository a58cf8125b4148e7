import type { Day } from './queries';

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** The weeks of a month, Monday first; the places before its first and after its last day are empty. */
export function weeksOf(days: readonly Day[], month: number): (Day | undefined)[][] {
  const own = days.filter(({ date }) => Number(date.slice(5, 7)) === month);
  const first = own[0];
  if (first === undefined) return [];
  const places: (Day | undefined)[] = [...Array<undefined>(WEEKDAYS.indexOf(first.weekday)).fill(undefined), ...own];
  const weeks = [];
  for (let start = 0; start < places.length; start += 7) {
    const week = places.slice(start, start + 7);
    weeks.push([...week, ...Array<undefined>(7 - week.length).fill(undefined)]);
  }
  return weeks;
}
