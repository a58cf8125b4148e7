import { expect, test } from 'vitest';
import { daysBetween, redFirst, slipOf } from './slip';

const task = { plannedFinish: '2024-05-15', forecastFinish: '2024-05-16', state: 'IN_PROGRESS' };

test('should count days over the end of a month', () => {
  expect(daysBetween('2024-05-30', '2024-06-02')).toBe(3);
  expect(daysBetween('2024-06-02', '2024-05-30')).toBe(-3);
});

test('should count a slip only while something is to be handed in', () => {
  expect(slipOf(task)).toBe(1);
  expect(slipOf({ ...task, state: 'DELIVERED' })).toBe(0);
  expect(slipOf({ ...task, forecastFinish: '2024-05-14' })).toBe(0);
});

test('should put red tasks first', () => {
  expect(redFirst([{ id: 1 }, { id: 2, redAlert: {} }, { id: 3 }]).map(({ id }) => id)).toEqual([2, 1, 3]);
});
