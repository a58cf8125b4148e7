import { expect, test } from 'vitest';
import { addressOf, filterOf } from './filter';

test('should read back what it wrote into the address', () => {
  const filter = { waiting: 'OBJECTION', priority: 'HIGH', claimed: 'MINE', text: '618', signed: true } as const;
  expect(filterOf(addressOf(filter))).toEqual(filter);
});

test('should leave out what it can’t mean, and show what waits for review first', () => {
  expect(filterOf(new URLSearchParams('waiting=NOTHING&priority=URGENT&signed=maybe'))).toEqual({ waiting: 'REVIEW' });
  expect(addressOf({ waiting: 'REVIEW' }).toString()).toBe('');
});
