import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../shared/clock/serverClock';
import { useMe, useNames } from '../shared/directory/queries';
import { localTime } from '../shared/time/zoned';
import { scheduleOf, type Bar, type Schedule, type ShownTask } from './schedule';

const HEAD = 28;
const ROW = 44;
const THICK = 12;
/** Titles of bars that begin left of it start with the bar; the others end with it. */
const LEFT = 0.5;
const percent = (part: number) => `${(part * 100).toFixed(3)}%`;
const middle = (row: number) => HEAD + row * ROW + 30;

/** Finish to start: along the earlier task's line to the start of the later one, then to it. */
function Arrows({ bars, arrow }: { bars: Bar[]; arrow: string }) {
  return bars.flatMap((bar, row) =>
    bar.task.dependsOn.flatMap((key) => {
      const before = bars.findIndex(({ task }) => task.taskKey === key);
      const earlier = bars[before];
      if (!earlier) return [];
      const to = middle(row) + (before < row ? -THICK / 2 - 2 : THICK / 2 + 2);
      return [
        <g key={`${key} ${bar.task.taskKey}`} className="gantt-arrow">
          <line x1={percent(earlier.until)} x2={percent(bar.from)} y1={middle(before)} y2={middle(before)} />
          <line
            x1={percent(bar.from)}
            x2={percent(bar.from)}
            y1={middle(before)}
            y2={to}
            markerEnd={`url(#${arrow})`}
          />
        </g>,
      ];
    }),
  );
}

function Axis({ schedule, height }: { schedule: Schedule; height: number }) {
  const { i18n } = useTranslation();
  const short = new Intl.DateTimeFormat(i18n.language, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  return schedule.ticks.map(({ day, at }) => (
    <g key={day} className="gantt-tick">
      <line x1={percent(at)} x2={percent(at)} y1={HEAD - 6} y2={height} />
      {at < 0.94 && (
        <text x={percent(at)} dx={4} y={14}>
          {short.format(new Date(day))}
        </text>
      )}
    </g>
  ));
}

function Line({ at, height, name }: { at: number; height: number; name: string }) {
  if (at < 0 || at > 1) return null;
  return <line className={`gantt-${name}`} x1={percent(at)} x2={percent(at)} y1={HEAD - 6} y2={height} />;
}

/** The plan in time. The table beside it says the same in words, so that it is one picture for a screen reader. */
export function Gantt({ tasks, wished, over }: { tasks: ShownTask[]; wished: string; over: boolean }) {
  const { t } = useTranslation();
  const names = useNames();
  const zone = useMe().data?.zone ?? 'UTC';
  const arrow = useId();
  const schedule = scheduleOf(tasks, [wished]);
  if (!schedule) return null;
  const height = HEAD + schedule.bars.length * ROW + 8;
  const today = localTime(new Date(serverNow()).toISOString(), zone).slice(0, 10);
  return (
    <figure className="gantt">
      <svg role="img" aria-label={t('gantt.label')} width="100%" height={height}>
        <defs>
          <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path className="gantt-head" d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        <Axis schedule={schedule} height={height} />
        {!over && <Line name="today" at={schedule.placeOf(today)} height={height} />}
        <Line name="wished" at={schedule.placeOf(wished)} height={height} />
        <Arrows bars={schedule.bars} arrow={arrow} />
        {schedule.bars.map(({ task, from, until }, row) => (
          <g key={task.taskKey}>
            <text
              className="gantt-text"
              x={percent(from < LEFT ? from : until)}
              dx={task.dependsOn.length > 0 && from < LEFT ? 8 : 0}
              y={HEAD + row * ROW + 16}
              textAnchor={from < LEFT ? 'start' : 'end'}
            >
              {task.title ?? t('plan.task.untitled')}
              <tspan className="gantt-who" dx={8}>
                {task.owner !== undefined && names.person(task.owner)}
              </tspan>
            </text>
            <rect
              className="gantt-bar"
              x={percent(from)}
              width={percent(until - from)}
              y={middle(row) - THICK / 2}
              height={THICK}
              rx={3}
            />
          </g>
        ))}
      </svg>
      <figcaption className="meta">
        {!over && <span className="key today">{t('gantt.today')}</span>}
        <span className="key wished">{t('gantt.wished')}</span>
        <span>{t('gantt.arrows')}</span>
      </figcaption>
    </figure>
  );
}
