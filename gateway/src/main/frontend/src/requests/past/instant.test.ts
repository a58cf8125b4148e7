import { expect, test } from 'vitest';
import { instantIn } from './instant';

test('an instant is taken to the microsecond', () => {
  expect(instantIn('2024-05-06T02:00:00.123456Z')).toBe('2024-05-06T02:00:00.123456Z');
});

test('what is no instant is none', () => {
  expect(instantIn('yesterday')).toBeUndefined();
  expect(instantIn(undefined)).toBeUndefined();
});
