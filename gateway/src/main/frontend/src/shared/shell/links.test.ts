import { expect, test } from 'vitest';
import { pageOf } from './links';

test('should lead to the request a link belongs to', () => {
  expect(pageOf('/requests/7/coordination')).toBe('/requests/7');
  expect(pageOf('/requests/7')).toBe('/requests/7');
  expect(pageOf('/guide')).toBe('/');
});
