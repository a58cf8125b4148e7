import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import type { TaskSummary } from './queries';
import { slipOf } from './slip';
import { TaskState } from './TaskState';

/** A task as a line of a list; `alone` where its request is not named by the page. */
export function TaskRow({ task, alone = false }: { task: TaskSummary; alone?: boolean }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const slip = slipOf(task);
  return (
    <Link className="row" to={`/tasks/${task.id}`}>
      <span className="row-title">{task.title}</span>
      <span className="row-side">
        <TaskState state={task.state} />
      </span>
      {task.redAlert !== undefined && (
        <span className="meta due-overdue">
          <span>
            <WarningOutlined /> {t('alert.red')}：{t(`alertReason.${task.redAlert.reason}`)}
          </span>
        </span>
      )}
      <span className="meta">
        {alone && <span className="number">{task.number}</span>}
        {alone && <span>{task.requestTitle}</span>}
        <span>
          {names.department(task.department)} · {names.person(task.owner)}
        </span>
      </span>
      <span className="meta">
        <span>{t('task.plannedUntil', { day: format.day(task.plannedFinish) })}</span>
        {slip > 0 && (
          <strong>
            {t('task.expected', { day: format.day(task.forecastFinish) })}，{t('task.slip', { count: slip })}
          </strong>
        )}
        <span className="progress-line">
          <progress max={100} value={task.percent} aria-label={t('task.percent')} />
          <span className="number">{task.percent}%</span>
        </span>
      </span>
    </Link>
  );
}
