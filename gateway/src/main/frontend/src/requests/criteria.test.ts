import { expect, test } from 'vitest';
import { addressOf, criteriaOf, orderOf } from './criteria';

test('should say the same in the address and as criteria', () => {
  const address = 'state=SUBMITTED&state=RETURNED&priority=HIGH&text=618&department=MKT&overdue=true&sort=CHANGED';
  const read = new URLSearchParams(address);
  expect(criteriaOf(read)).toEqual({
    state: ['SUBMITTED', 'RETURNED'],
    priority: ['HIGH'],
    text: '618',
    department: 'MKT',
    overdue: true,
  });
  expect(criteriaOf(addressOf(criteriaOf(read), orderOf(read)))).toEqual(criteriaOf(read));
  expect(orderOf(addressOf({}, 'CHANGED'))).toBe('CHANGED');
});

test('should leave out what an address can not mean', () => {
  expect(criteriaOf(new URLSearchParams('state=MAYBE&scope=ALL&overdue=perhaps&text='))).toEqual({});
  expect(orderOf(new URLSearchParams('sort=BEST'))).toBe('NEWEST');
  expect(addressOf({ state: [], scope: 'ALL', overdue: false }, 'NEWEST').toString()).toBe('');
});
