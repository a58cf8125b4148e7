import { expect, test } from 'vitest';
import { scheduleOf, type ShownTask } from './schedule';

const task = (taskKey: string, plannedStart?: string, plannedFinish?: string): ShownTask => ({
  taskKey,
  deliveryStandard: [],
  dependsOn: [],
  ...(plannedStart !== undefined && { plannedStart }),
  ...(plannedFinish !== undefined && { plannedFinish }),
});

test('should place tasks between the first start and the end of the last day', () => {
  const schedule = scheduleOf([task('a', '2024-05-06', '2024-05-07'), task('b', '2024-05-08', '2024-05-09')]);
  expect(schedule?.bars.map(({ from, until }) => [from, until])).toEqual([
    [0, 0.5],
    [0.5, 1],
  ]);
  expect(schedule?.ticks).toEqual([{ day: '2024-05-06', at: 0 }]);
});

test('should leave out what has no days yet or ends before it starts', () => {
  expect(scheduleOf([task('a', '2024-05-06'), task('b', '2024-05-08', '2024-05-06')])).toBeUndefined();
});

test('should reach to the days that must be seen and name few days of a long plan', () => {
  const schedule = scheduleOf([task('a', '2024-01-01', '2024-05-31')], ['2024-12-31']);
  expect(schedule?.placeOf('2024-12-31')).toBeLessThan(1);
  expect(schedule?.ticks.length).toBeLessThanOrEqual(7);
});
