const DAY = 86_400_000;

/** Whole days from one day (`2024-05-10`) to another. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** By how many days a task is expected after its planned finish; 0 when it is not, or when it is handed in. */
export function slipOf(task: { plannedFinish: string; forecastFinish: string; state: string }): number {
  const open = task.state === 'NOT_STARTED' || task.state === 'IN_PROGRESS' || task.state === 'REWORK';
  return open ? Math.max(0, daysBetween(task.plannedFinish, task.forecastFinish)) : 0;
}

/** Red ones first, then as they were. */
export const redFirst = <T extends { redAlert?: unknown }>(tasks: readonly T[]): T[] => [
  ...tasks.filter((task) => task.redAlert !== undefined),
  ...tasks.filter((task) => task.redAlert === undefined),
];
