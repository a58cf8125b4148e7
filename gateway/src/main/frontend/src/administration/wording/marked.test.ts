import { expect, test } from 'vitest';
import { marked } from './marked';
import type { Trial } from './queries';

const finding = (start: number, end: number): Trial['findings'][number] => ({
  blocking: false,
  code: 'vague',
  field: 'text',
  message: '',
  rule: 'vague',
  severity: 'UNCLEAR',
  suggestion: '',
  range: { start, end },
});

test('should mark what was found', () => {
  expect(marked({ text: '請盡快支持一下', findings: [finding(3, 7), finding(1, 3)] })).toEqual([
    { text: '請', found: false },
    { text: '盡快', found: true },
    { text: '支持一下', found: true },
  ]);
});

test('should mark what was found twice once', () => {
  expect(marked({ text: 'abcdef', findings: [finding(1, 4), finding(2, 5), finding(2, 3)] })).toEqual([
    { text: 'a', found: false },
    { text: 'bcd', found: true },
    { text: 'e', found: true },
    { text: 'f', found: false },
  ]);
});

test('should leave a clear sentence as it is', () => {
  expect(marked({ text: 'clear', findings: [] })).toEqual([{ text: 'clear', found: false }]);
});
