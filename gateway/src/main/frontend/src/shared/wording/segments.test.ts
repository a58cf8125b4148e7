import { expect, test } from 'vitest';
import { segmentsOf, stillHolding } from './segments';

const finding = (start: number, end: number) => ({ severity: 'UNCLEAR' as const, range: { start, end } });

test('should cut a text where it is underlined', () => {
  expect(segmentsOf('請盡快配合', [finding(3, 5), finding(1, 3)])).toEqual([
    { start: 0, text: '請' },
    { start: 1, text: '盡快', severity: 'UNCLEAR' },
    { start: 3, text: '配合', severity: 'UNCLEAR' },
  ]);
  expect(segmentsOf('請盡快', [finding(1, 3), finding(2, 3)])).toHaveLength(2);
  expect(segmentsOf('請', [finding(1, 3)])).toEqual([{ start: 0, text: '請' }]);
});

test('should underline all that overlapping findings cover', () => {
  expect(segmentsOf('abcdef', [finding(1, 4), finding(2, 5), finding(2, 3)])).toEqual([
    { start: 0, text: 'a' },
    { start: 1, text: 'bcd', severity: 'UNCLEAR' },
    { start: 4, text: 'e', severity: 'UNCLEAR' },
    { start: 5, text: 'f' },
  ]);
});

test('should leave a clear text whole', () => {
  expect(segmentsOf('clear', [])).toEqual([{ start: 0, text: 'clear' }]);
});

test('should keep what stands where it stood', () => {
  expect(stillHolding('請盡快配合', '請盡快配合一下', [finding(1, 3)])).toHaveLength(1);
  expect(stillHolding('請盡快配合', '煩請盡快配合', [finding(1, 3)])).toHaveLength(0);
});
