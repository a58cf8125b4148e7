import { expect, test } from 'vitest';
import { remaining, urgency } from './remaining';
import { instantOf, localTime, startOfDay } from './zoned';

const now = Date.parse('2024-05-06T02:00:00Z');

test('should tell how near a deadline is', () => {
  expect(urgency('2024-05-06T01:59:59Z', now)).toBe('overdue');
  expect(urgency('2024-05-06T12:00:00Z', now)).toBe('today');
  expect(urgency('2024-05-08T02:00:00Z', now)).toBe('soon');
  expect(urgency('2024-05-10T02:00:00Z', now)).toBe('later');
});

test('should count in the largest sensible unit', () => {
  expect(remaining('2024-05-10T03:00:00Z', now)).toEqual({ value: 4, unit: 'day' });
  expect(remaining('2024-05-07T02:00:00Z', now)).toEqual({ value: 24, unit: 'hour' });
  expect(remaining('2024-05-06T03:30:00Z', now)).toEqual({ value: 90, unit: 'minute' });
  expect(remaining('2024-05-03T02:00:00Z', now)).toEqual({ value: -3, unit: 'day' });
});

test('should begin a day in the zone of the person', () => {
  expect(startOfDay('2024-05-06', 'Asia/Taipei')).toBe('2024-05-05T16:00:00.000Z');
  expect(startOfDay('2024-05-06', 'Asia/Taipei', 1)).toBe('2024-05-06T16:00:00.000Z');
  expect(startOfDay('2024-03-31', 'Europe/Berlin')).toBe('2024-03-30T23:00:00.000Z');
  expect(startOfDay('2024-04-01', 'Europe/Berlin')).toBe('2024-03-31T22:00:00.000Z');
});

test('should turn the wall clock of a zone into an instant and back', () => {
  expect(instantOf('2024-05-07T14:00', 'Asia/Taipei')).toBe('2024-05-07T06:00:00.000Z');
  expect(instantOf('2024-03-31T01:30', 'Europe/Berlin')).toBe('2024-03-31T00:30:00.000Z');
  expect(localTime('2024-05-07T06:00:00Z', 'Asia/Taipei')).toBe('2024-05-07T14:00');
  expect(localTime('2024-04-01T22:30:00Z', 'Europe/Berlin')).toBe('2024-04-02T00:30');
});
