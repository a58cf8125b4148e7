import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import type { TaskDetail, TaskSummary } from './queries';
import { slipOf } from './slip';
import { TaskState } from './TaskState';

/** What the plan says of a task, and what is expected. */
export function TaskFacts({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const slip = slipOf(task);
  return (
    <Panel title={t('task.terms')}>
      <dl className="facts panel-body">
        <div>
          <dt>{t('task.plannedStart')}</dt>
          <dd>{format.day(task.plannedStart)}</dd>
        </div>
        <div>
          <dt>{t('task.plannedFinish')}</dt>
          <dd>{format.day(task.plannedFinish)}</dd>
        </div>
        <div>
          <dt>{t('task.forecast')}</dt>
          <dd className={slip > 0 ? 'due-overdue' : ''}>
            {format.day(task.forecastFinish)}
            {slip > 0 && `，${t('task.slip', { count: slip })}`}
          </dd>
        </div>
        {task.risk && (
          <div className="wide">
            <dt>{t('update.risk')}</dt>
            <dd>{task.risk.reason}</dd>
          </div>
        )}
        <div className="wide">
          <dt>{t('task.standard')}</dt>
          <dd>
            {task.deliveryStandard.length === 0 ? (
              t('task.standard.none')
            ) : (
              <ul className="plain-list">
                {task.deliveryStandard.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </dl>
    </Panel>
  );
}

function Others({ title, tasks }: { title: string; tasks: TaskSummary[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (tasks.length === 0) return null;
  return (
    <>
      <h3 className="part">{title}</h3>
      <ul className="rows">
        {tasks.map((task) => (
          <li key={task.id} className={task.redAlert === undefined ? '' : 'red'}>
            <Link className="row" to={`/tasks/${task.id}`}>
              <span className="row-title">{task.title}</span>
              <span className="row-side">
                <TaskState state={task.state} />
              </span>
              <span className="meta">
                <span>{t('task.plannedUntil', { day: format.day(task.plannedFinish) })}</span>
                {slipOf(task) > 0 && <strong>{t('task.slip', { count: slipOf(task) })}</strong>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a task waits for and what waits for it, each with its slip. */
export function Dependencies({ task, others }: { task: TaskDetail; others: readonly TaskSummary[] }) {
  const { t } = useTranslation();
  const before = others.filter(({ taskKey }) => task.dependsOn.includes(taskKey));
  const after = others.filter(({ dependsOn }) => dependsOn.includes(task.taskKey));
  if (before.length + after.length === 0) return null;
  return (
    <Panel title={t('task.dependencies')}>
      <Others title={t('task.dependsOn')} tasks={before} />
      <Others title={t('task.waitedFor')} tasks={after} />
    </Panel>
  );
}
