import { expect, test } from 'vitest';
import { WEEKDAYS, weeksOf } from './month';
import type { Day } from './queries';

const june: Day[] = Array.from({ length: 30 }, (_, index) => ({
  date: `2024-06-${String(index + 1).padStart(2, '0')}`,
  weekday: WEEKDAYS[(5 + index) % 7] ?? 'MONDAY',
  kind: 'WORKING',
  worked: true,
}));

test('should put each day under its weekday', () => {
  const weeks = weeksOf(june, 6);
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.map((day) => day?.date)).toEqual([...Array<undefined>(5), '2024-06-01', '2024-06-02']);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeks.flat().filter(Boolean)).toHaveLength(30);
});

test('should have no weeks for a month without days', () => {
  expect(weeksOf(june, 7)).toEqual([]);
});
