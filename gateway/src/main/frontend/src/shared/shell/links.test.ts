import { expect, test } from 'vitest';
import { pageOf } from './links';

test('should follow a link of a service to its page', () => {
  expect(pageOf('/requests/7')).toBe('/requests/7');
  expect(pageOf('/requests/7/coordination')).toBe('/requests/7/coordination');
  expect(pageOf('/tasks/8')).toBe('/tasks/8');
  expect(pageOf('/archive/XMBG-202405001')).toBe('/archive/XMBG-202405001');
});

test('should lead to the request where a link has no page', () => {
  expect(pageOf('/requests/7/elsewhere')).toBe('/requests/7');
  expect(pageOf('/elsewhere')).toBe('/');
});
