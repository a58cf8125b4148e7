import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Gantt } from './Gantt';
import type { ShownPlan, ShownTask } from './schedule';

function TaskLine({ task, titleOf }: { task: ShownTask; titleOf: (key: string) => string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const day = (given: string | undefined) => (given === undefined ? t('plan.task.open') : format.day(given));
  return (
    <tr>
      <th scope="row">{titleOf(task.taskKey)}</th>
      <td data-label={t('plan.task.owner')}>
        <span>
          {task.owner === undefined ? t('plan.task.open') : names.person(task.owner)}
          {task.department !== undefined && <span className="quiet"> {names.department(task.department)}</span>}
        </span>
      </td>
      <td data-label={t('plan.task.plannedStart')}>{day(task.plannedStart)}</td>
      <td data-label={t('plan.task.plannedFinish')}>{day(task.plannedFinish)}</td>
      <td data-label={t('plan.task.deliveryStandard')}>
        <ul className="points">
          {task.deliveryStandard.map((point, index) => (
            <li key={index}>{point}</li>
          ))}
        </ul>
      </td>
      <td data-label={t('plan.task.dependsOn')}>{task.dependsOn.map(titleOf).join('、') || '—'}</td>
    </tr>
  );
}

function Rest({ plan }: { plan: ShownPlan }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <dl className="facts">
      {plan.contingencies.length > 0 && (
        <div className="wide">
          <dt>{t('contingencies')}</dt>
          <dd>
            <ul className="points">
              {plan.contingencies.map(({ trigger, daysOfNotice, measure }, index) => (
                <li key={index}>{t('contingency.sentence', { trigger, days: daysOfNotice, measure })}</li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {plan.releasedDepartments.length > 0 && (
        <div className="wide">
          <dt>{t('releases')}</dt>
          <dd>
            {plan.releasedDepartments.map(({ department, reason }) => (
              <div key={department}>
                {names.department(department)}：{reason}
              </div>
            ))}
          </dd>
        </div>
      )}
      {plan.lateReason && (
        <div className="wide">
          <dt>{t('lateReason')}</dt>
          <dd>{plan.lateReason}</dd>
        </div>
      )}
    </dl>
  );
}

interface Props {
  plan: ShownPlan;
  wished: string;
  /** Whether its request has come to an end: then today is no day of it. */
  over: boolean;
}

/** A plan as it reads: in time, and in words. */
export function PlanSheet({ plan, wished, over }: Props) {
  const { t } = useTranslation();
  const titleOf = (key: string) => plan.tasks.find(({ taskKey }) => taskKey === key)?.title || t('plan.task.untitled');
  return (
    <div className="panel-body plan-sheet">
      <Gantt tasks={plan.tasks} wished={wished} over={over} />
      <table className="plan-table">
        <caption className="hidden">{t('plan.tasks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan.task.title')}</th>
            <th scope="col">{t('plan.task.owner')}</th>
            <th scope="col">{t('plan.task.plannedStart')}</th>
            <th scope="col">{t('plan.task.plannedFinish')}</th>
            <th scope="col">{t('plan.task.deliveryStandard')}</th>
            <th scope="col">{t('plan.task.dependsOn')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.tasks.map((task) => (
            <TaskLine key={task.taskKey} task={task} titleOf={titleOf} />
          ))}
        </tbody>
      </table>
      <Rest plan={plan} />
    </div>
  );
}
