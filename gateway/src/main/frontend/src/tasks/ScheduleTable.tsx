import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import type { TaskSummary } from './queries';
import { slipOf } from './slip';

/** The schedule in words. */
export function ScheduleTable({ tasks }: { tasks: readonly TaskSummary[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const titles = new Map(tasks.map((task) => [task.taskKey, task.title]));
  const waits = (task: TaskSummary) => task.dependsOn.map((key) => titles.get(key) ?? key).join('、');
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
    <div className="table-scroll" role="region" aria-label={t('schedule.table')} tabIndex={0}>
      <table className="plain">
        <thead>
          <tr>
            {[t('task'), t('task.owner'), t('task.planned'), t('task.forecast'), t('task.dependsOn')].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">{task.title}</th>
              <td>{names.person(task.owner)}</td>
              <td>
                {format.day(task.plannedStart)} – {format.day(task.plannedFinish)}
              </td>
              <td>
                {format.day(task.forecastFinish)}
                {slipOf(task) > 0 && `（${t('task.slip', { count: slipOf(task) })}）`}
              </td>
              <td>{waits(task) || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
