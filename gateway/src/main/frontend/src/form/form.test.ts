import { expect, test } from 'vitest';
import { withDepartments, withType } from './form';
import type { Form } from './queries';

const form = {
  departments: ['PRD'],
  asks: [
    { department: 'PRD', what: '', measure: '' },
    { department: 'SLS', what: '培訓', measure: '' },
  ],
} as unknown as Form;

test('should ask a department that joins, unless it is asked already', () => {
  expect(withDepartments(form, ['PRD', 'SLS', 'LOG']).asks?.map(({ department }) => department)).toEqual([
    'PRD',
    'SLS',
    'LOG',
  ]);
});

test('should take an ask away with its department only while it is blank', () => {
  expect(withDepartments({ ...form, departments: ['PRD', 'SLS'] }, []).asks).toEqual([
    { department: 'SLS', what: '培訓', measure: '' },
  ]);
});

test('should keep the part of the chosen type alone', () => {
  expect(withType('ISSUE')).toEqual({
    type: 'ISSUE',
    resource: undefined,
    issue: { parties: [], disputes: [] },
    process: undefined,
  });
});
