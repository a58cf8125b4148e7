import type { Contingency, Release } from './queries';

/** A task as it is shown: of a version, or of a draft in which some of it is still open. */
export interface ShownTask {
  taskKey: string;
  title?: string;
  department?: string;
  owner?: string;
  plannedStart?: string;
  plannedFinish?: string;
  deliveryStandard: string[];
  dependsOn: string[];
}

export interface ShownPlan {
  tasks: ShownTask[];
  contingencies: Contingency[];
  releasedDepartments: Release[];
  lateReason?: string;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const MOST_TICKS = 6;

/** A bar of the chart; places are parts of the whole width from 0 to 1. */
export interface Bar {
  task: ShownTask;
  from: number;
  until: number;
}

export interface Schedule {
  bars: Bar[];
  /** Days that are named on the axis. */
  ticks: { day: string; at: number }[];
  /** Where a day begins; outside 0 to 1 where the chart doesn't reach it. */
  placeOf: (day: string) => number;
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

function mondayAfter(time: number): number {
  return time + ((8 - new Date(time).getUTCDay()) % 7) * DAY;
}

/** Where the tasks of a plan stand in time; undefined while none has both days. A finish day counts whole. */
export function scheduleOf(tasks: readonly ShownTask[], mustShow: readonly string[] = []): Schedule | undefined {
  const dated = tasks.flatMap((task) => {
    const start = Date.parse(task.plannedStart ?? '');
    const finish = Date.parse(task.plannedFinish ?? '') + DAY;
    return finish > start ? [{ task, start, finish }] : [];
  });
  if (dated.length === 0) return undefined;
  const shown = mustShow.map((day) => Date.parse(day)).filter((time) => !Number.isNaN(time));
  const begin = Math.min(...dated.map(({ start }) => start), ...shown);
  const end = Math.max(...dated.map(({ finish }) => finish), ...shown.map((time) => time + DAY));
  const at = (time: number) => (time - begin) / (end - begin);
  const step = Math.max(1, Math.ceil((end - begin) / WEEK / MOST_TICKS)) * WEEK;
  const ticks: Schedule['ticks'] = [];
  for (let time = mondayAfter(begin); time < end; time += step) ticks.push({ day: dayOf(time), at: at(time) });
  return {
    bars: dated.map(({ task, start, finish }) => ({ task, from: at(start), until: at(finish) })),
    ticks,
    placeOf: (day) => at(Date.parse(day)),
  };
}
