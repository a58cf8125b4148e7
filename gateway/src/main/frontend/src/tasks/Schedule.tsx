import { useTranslation } from 'react-i18next';
import { serverNow } from '../shared/clock/serverClock';
import { Panel } from '../shared/ui/Panel';
import type { TaskSummary } from './queries';
import { ScheduleTable } from './ScheduleTable';
import { daysBetween, slipOf } from './slip';

const ROW = 48;
const HEAD = 24;
const DAY = 86_400_000;

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** From the first day to the last, in per cent of the width. */
function scaleOf(tasks: readonly TaskSummary[]) {
  const first = tasks.map((task) => task.plannedStart).sort()[0] ?? '';
  const last =
    tasks
      .flatMap((task) => [task.plannedFinish, task.forecastFinish])
      .sort()
      .at(-1) ?? '';
  const span = daysBetween(first, last) + 1;
  const begin = (day: string) => (daysBetween(first, day) / span) * 100;
  return { first, span, begin, end: (day: string) => begin(day) + 100 / span };
}

function Weeks({ scale, height }: { scale: ReturnType<typeof scaleOf>; height: number }) {
  const start = Date.parse(`${scale.first}T00:00:00Z`);
  const days = Array.from({ length: scale.span }, (_, index) => start + index * DAY);
  const every = Math.ceil(scale.span / 7 / 5);
  const mondays = days.filter((day) => new Date(day).getUTCDay() === 1).filter((_, index) => index % every === 0);
  return mondays.map((day) => {
    const x = `${scale.begin(dayOf(day))}%`;
    return (
      <g key={day}>
        <line className="week" x1={x} x2={x} y1={HEAD - 8} y2={height} />
        <text className="quiet" x={x} y={12}>
          {new Date(day).getUTCMonth() + 1}/{new Date(day).getUTCDate()}
        </text>
      </g>
    );
  });
}

function Bar({ task, row, scale }: { task: TaskSummary; row: number; scale: ReturnType<typeof scaleOf> }) {
  const top = HEAD + row * ROW;
  const from = scale.begin(task.plannedStart);
  const planned = scale.end(task.plannedFinish) - from;
  const slip = slipOf(task) > 0 ? scale.end(task.forecastFinish) - scale.end(task.plannedFinish) : 0;
  return (
    <g>
      <text x="0" y={top + 14}>
        {task.title}
      </text>
      <rect className="planned" x={`${from}%`} width={`${planned}%`} y={top + 22} height={14} rx={3} />
      <rect
        className="done"
        x={`${from}%`}
        width={`${(planned * task.percent) / 100}%`}
        y={top + 22}
        height={14}
        rx={3}
      />
      {slip > 0 && <rect className="slip" x={`${from + planned}%`} width={`${slip}%`} y={top + 22} height={14} />}
    </g>
  );
}

/** From the end of a task down or up to the start of one that waits for it. */
function Waits({ tasks, scale }: { tasks: readonly TaskSummary[]; scale: ReturnType<typeof scaleOf> }) {
  const middle = (row: number) => HEAD + row * ROW + 29;
  return tasks.flatMap((task, row) =>
    task.dependsOn.map((key) => {
      const before = tasks.findIndex((each) => each.taskKey === key);
      const upstream = tasks[before];
      if (!upstream) return null;
      const x = `${scale.end(upstream.plannedFinish)}%`;
      return (
        <g key={`${task.id} ${key}`} className="waits">
          <line x1={x} x2={x} y1={middle(before)} y2={middle(row)} />
          <line x1={x} x2={`${scale.begin(task.plannedStart)}%`} y1={middle(row)} y2={middle(row)} />
        </g>
      );
    }),
  );
}

interface Props {
  tasks: readonly TaskSummary[];
  /** Whether all of it is done: then today is no day of it. */
  over: boolean;
}

/** When each task was to be done and when it will be, and what waits for what: drawn, and as a table. */
export function Schedule({ tasks: all, over }: Props) {
  const { t } = useTranslation();
  const tasks = all.filter((task) => task.state !== 'CANCELLED');
  if (tasks.length === 0) return null;
  const scale = scaleOf(tasks);
  const height = HEAD + tasks.length * ROW;
  const today = dayOf(serverNow());
  const now = scale.begin(today);
  return (
    <Panel title={t('schedule')}>
      <div className="panel-body">
        <svg className="schedule" role="img" aria-label={t('schedule.drawn')} width="100%" height={height}>
          <Weeks scale={scale} height={height} />
          {!over && now >= 0 && now <= 100 && (
            <line className="today" x1={`${now}%`} x2={`${now}%`} y1={HEAD - 8} y2={height} />
          )}
          <Waits tasks={tasks} scale={scale} />
          {tasks.map((task, row) => (
            <Bar key={task.id} task={task} row={row} scale={scale} />
          ))}
        </svg>
        <p className="legend meta">
          <span className="key-planned">{t('task.planned')}</span>
          <span className="key-done">{t('schedule.done')}</span>
          <span className="key-slip">{t('schedule.late')}</span>
          {!over && <span className="key-today">{t('schedule.today')}</span>}
        </p>
        <details>
          <summary>{t('schedule.table')}</summary>
          <ScheduleTable tasks={tasks} />
        </details>
      </div>
    </Panel>
  );
}
