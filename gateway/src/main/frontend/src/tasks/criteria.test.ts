import { expect, test } from 'vitest';
import { taskAddressOf, taskFilterOf } from './criteria';

test('should read a list of tasks from the address and write it back', () => {
  const address = new URLSearchParams('scope=department&state=REWORK&state=IN_PROGRESS&red=true');
  const filter = taskFilterOf(address);
  expect(filter).toEqual({ scope: 'department', state: ['IN_PROGRESS', 'REWORK'], red: true });
  expect(taskFilterOf(taskAddressOf(filter))).toEqual(filter);
});

test('should leave out what the address cannot mean', () => {
  expect(taskFilterOf(new URLSearchParams('scope=everybody&state=LATE&red=1'))).toEqual({
    scope: 'mine',
    state: [],
    red: false,
  });
});
