import { expect, test } from 'vitest';
import { serverNow, takeTime } from './serverClock';

test('should go on from the time the server said', () => {
  takeTime('Mon, 06 May 2024 02:00:00 GMT', 1000);
  expect(new Date(serverNow(61_000)).toISOString()).toBe('2024-05-06T02:01:00.000Z');
});

test('should keep its time where an answer says none', () => {
  takeTime('Mon, 06 May 2024 02:00:00 GMT', 1000);
  takeTime(null, 2000);
  takeTime('soon', 3000);
  expect(new Date(serverNow(1000)).toISOString()).toBe('2024-05-06T02:00:00.000Z');
});
