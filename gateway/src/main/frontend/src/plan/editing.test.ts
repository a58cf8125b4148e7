import { expect, test } from 'vitest';
import { bodyOfSheet, freshKey, placeOf, sheetOf, withoutRow, withRow } from './editing';
import type { Draft } from './queries';

const draft: Draft = {
  version: 2,
  tasks: [
    { taskKey: 'sheets', title: '功能說明', owner: 'zhao', deliveryStandard: ['3 份', '1 版'], dependsOn: [] },
    { taskKey: 'task-2', title: '海報', deliveryStandard: [], dependsOn: ['sheets'] },
  ],
  contingencies: [],
  releasedDepartments: [],
  objections: [],
  findings: [],
};

test('should say a draft as it was, without what is open', () => {
  expect(bodyOfSheet(sheetOf(draft))).toEqual({
    tasks: draft.tasks,
    contingencies: [],
    releasedDepartments: [],
  });
});

test('should take the delivery standard a point a line', () => {
  const sheet = sheetOf(draft);
  const [first] = sheet.tasks;
  if (!first) throw new Error('no task');
  const body = bodyOfSheet({ ...sheet, tasks: [{ ...first, standard: ' 海報 3 張 \n\n文案 5 版' }] });
  expect(body.tasks[0]?.deliveryStandard).toEqual(['海報 3 張', '文案 5 版']);
});

test('should give a new task a key of its own', () => {
  const sheet = withRow(withRow(sheetOf(draft)));
  expect(sheet.tasks.map(({ taskKey }) => taskKey)).toEqual(['sheets', 'task-2', 'task-3', 'task-4']);
  expect(freshKey(withoutRow(sheet, 'task-3').tasks)).toBe('task-5');
});

test('should let nothing wait for a task that is gone', () => {
  expect(withoutRow(sheetOf(draft), 'sheets').tasks[0]?.dependsOn).toEqual([]);
});

test('should find the task that a remark is about', () => {
  const keys = ['sheets', 'task-2'];
  expect(placeOf('tasks[1].owner', keys)).toEqual({ key: 'task-2', field: 'owner' });
  expect(placeOf('tasks[0].deliveryStandard[1]', keys)).toEqual({ key: 'sheets', field: 'deliveryStandard' });
  expect(placeOf('tasks', keys)).toEqual({ field: 'tasks' });
  expect(placeOf('tasks[7].owner', keys)).toEqual({ field: 'tasks[7].owner' });
});
