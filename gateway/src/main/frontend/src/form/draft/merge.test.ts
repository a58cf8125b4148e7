import { expect, test } from 'vitest';
import { merge, patchBetween, same, withValue } from './merge';

const form = { title: '618', goal: '', asks: [{ department: 'PRD', what: '說明' }], resource: undefined };

test('should take empty and absent for the same', () => {
  expect(same({ by: undefined, what: 'a' }, { what: 'a', by: '' })).toBe(true);
  expect(same(['a'], ['a', 'b'])).toBe(false);
});

test('should patch what changed, and clear what is gone', () => {
  expect(patchBetween(form, form)).toBeUndefined();
  expect(patchBetween({ ...form, wished: '2024-06-20' }, { ...form, title: '雙11', wished: '' })).toEqual({
    title: '雙11',
    wished: null,
  });
  expect(patchBetween({ resource: { unit: '台', kind: 'a' } }, { resource: { unit: '筆', kind: 'a' } })).toEqual({
    resource: { unit: '筆' },
  });
});

test('should bring changes in different places together', () => {
  const mine = { ...form, asks: [{ department: 'PRD', what: '3款說明' }] };
  const theirs = { ...form, title: '618大促' };
  expect(merge(form, mine, theirs)).toEqual({ merged: { ...mine, title: '618大促' }, conflicts: [] });
});

test('should name the place where both changed something', () => {
  const mine = { ...form, asks: [{ department: 'PRD', what: '3款說明' }] };
  const theirs = { ...form, asks: [{ department: 'PRD', what: '5款說明' }] };
  expect(merge(form, mine, theirs)).toEqual({
    merged: mine,
    conflicts: [{ field: 'asks[0].what', mine: '3款說明', theirs: '5款說明' }],
  });
  expect(merge(form, { ...form, asks: [] }, theirs).conflicts.map(({ field }) => field)).toEqual(['asks']);
});

test('should put a value in its place', () => {
  expect(withValue(form, 'asks[0].what', 'x').asks[0]).toEqual({ department: 'PRD', what: 'x' });
  expect(withValue(form, 'title', 'x').title).toBe('x');
});
