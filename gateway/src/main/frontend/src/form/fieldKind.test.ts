import { expect, test } from 'vitest';
import { kindOf } from './fieldKind';

test('a field is of its kind at any place', () => {
  expect(kindOf('asks[11].by')).toBe('day');
  expect(kindOf('issue.parties[0].department')).toBe('department');
  expect(kindOf('departments')).toBe('departments');
});

test('what is no code is said as it stands', () => {
  expect(kindOf('asks[0].what')).toBe('text');
  expect(kindOf('goal')).toBe('text');
});
