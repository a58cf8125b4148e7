import { expect, test } from 'vitest';
import type { RequestAnswer } from '../requests/queries';
import { fieldsOf } from './fields';

const form: RequestAnswer['form'] = {
  type: 'PROJECT',
  title: '618',
  background: '',
  goal: '',
  contact: '',
  departments: ['MKT', 'PRD'],
  otherParties: '',
  asks: [{ department: 'PRD', what: 'sheets', measure: '', by: '2024-05-10' }],
  completionNote: '',
};

test('should show what is filled in, and what is empty where something is said of it', () => {
  const shown = fieldsOf(form, new Set(['goal'])).map(({ field }) => field);
  expect(shown).toEqual(['title', 'type', 'goal', 'departments', 'asks[0].department', 'asks[0].what', 'asks[0].by']);
});
