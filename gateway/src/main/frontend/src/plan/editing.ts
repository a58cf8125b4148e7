import type { Contingency, Draft, DraftBody, Release } from './queries';

/** A task as it is written: what is open is empty, the delivery standard is a point a line. */
export interface Row {
  taskKey: string;
  title: string;
  department: string;
  owner: string;
  plannedStart: string;
  plannedFinish: string;
  standard: string;
  dependsOn: string[];
}

export interface Sheet {
  tasks: Row[];
  contingencies: Contingency[];
  releases: Release[];
  lateReason: string;
}

export function sheetOf(draft: Draft): Sheet {
  return {
    tasks: draft.tasks.map((task) => ({
      taskKey: task.taskKey,
      title: task.title ?? '',
      department: task.department ?? '',
      owner: task.owner ?? '',
      plannedStart: task.plannedStart ?? '',
      plannedFinish: task.plannedFinish ?? '',
      standard: task.deliveryStandard.join('\n'),
      dependsOn: task.dependsOn,
    })),
    contingencies: draft.contingencies,
    releases: draft.releasedDepartments,
    lateReason: draft.lateReason ?? '',
  };
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function taskOf({ standard, taskKey, dependsOn, ...fields }: Row): DraftBody['tasks'][number] {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
  return { taskKey, ...given, deliveryStandard: lines(standard), dependsOn };
}

export function bodyOfSheet({ tasks, contingencies, releases, lateReason }: Sheet): DraftBody {
  return {
    tasks: tasks.map(taskOf),
    contingencies,
    releasedDepartments: releases,
    ...(lateReason.trim() !== '' && { lateReason }),
  };
}

/** A key that no task of the plan has. It stays with the task through all versions. */
export function freshKey(rows: readonly Row[]): string {
  const taken = new Set(rows.map(({ taskKey }) => taskKey));
  let number = rows.length + 1;
  while (taken.has(`task-${number}`)) number++;
  return `task-${number}`;
}

export function withRow(sheet: Sheet): Sheet {
  const row: Row = {
    taskKey: freshKey(sheet.tasks),
    title: '',
    department: '',
    owner: '',
    plannedStart: '',
    plannedFinish: '',
    standard: '',
    dependsOn: [],
  };
  return { ...sheet, tasks: [...sheet.tasks, row] };
}

/** Without a task, for which nothing waits any longer. */
export function withoutRow(sheet: Sheet, taskKey: string): Sheet {
  return {
    ...sheet,
    tasks: sheet.tasks
      .filter((row) => row.taskKey !== taskKey)
      .map((row) => ({ ...row, dependsOn: row.dependsOn.filter((key) => key !== taskKey) })),
  };
}

export const same = (one: Sheet, other: Sheet) => JSON.stringify(one) === JSON.stringify(other);

/** Where a remark belongs: a cell of a task (`key`, `field`), or a field of the plan as a whole. */
export interface Place {
  key?: string;
  field: string;
}

/** Finds the task of a path such as `tasks[2].owner` among the keys as they were sent. */
export function placeOf(path: string, keys: readonly string[]): Place {
  const [, index, field] = /^tasks\[(\d+)\]\.(\w+)/.exec(path) ?? [];
  const key = index === undefined ? undefined : keys[Number(index)];
  return key === undefined || field === undefined ? { field: path } : { key, field };
}
