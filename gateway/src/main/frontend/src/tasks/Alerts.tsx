import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useDepartments, useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import type { Alert } from './queries';

interface Props {
  alerts: readonly Alert[];
  leadDepartment: string;
  /** The title of a task of the same request. */
  titleOf: (taskId: string) => string | undefined;
  /** Whether the alerts are of more than one task, so that each has to name its own. */
  ofMany?: boolean;
}

/** The red alerts that stand, why, and who has to step in. */
export function Alerts({ alerts, leadDepartment, titleOf, ofMany = false }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const head = useDepartments().data?.find(({ code }) => code === leadDepartment)?.head;
  const standing = alerts.filter((alert) => alert.clearedAt === undefined);
  if (standing.length === 0) return null;
  return (
    <section className="panel alerts" aria-label={t('alert.red')}>
      <h2>
        <WarningOutlined /> {t('alert.red')}
      </h2>
      <ul>
        {standing.map((alert) => (
          <li key={`${alert.taskId} ${alert.reason}`}>
            {ofMany && <Link to={`/tasks/${alert.taskId}`}>{titleOf(alert.taskId)}</Link>}{' '}
            {t(`alertReason.${alert.reason}`)}
            {alert.upstreamTaskId !== undefined && `：${titleOf(alert.upstreamTaskId) ?? ''}`}
            <span className="meta">
              <span>{t('task.plannedUntil', { day: format.day(alert.plannedFinish) })}</span>
              <span>{t('task.expected', { day: format.day(alert.expectedFinish) })}</span>
              <span>{t('alert.since', { when: format.moment(alert.raisedAt) })}</span>
            </span>
          </li>
        ))}
      </ul>
      {head !== undefined && (
        <p>{t('alert.stepIn', { name: names.person(head), department: names.department(leadDepartment) })}</p>
      )}
    </section>
  );
}
