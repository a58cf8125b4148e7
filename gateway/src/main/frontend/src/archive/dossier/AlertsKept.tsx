import { WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import type { Dossier } from '../queries';

type Alert = Dossier['redAlerts'][number];

function Raised({ alert }: { alert: Alert }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { plannedFinish, expectedFinish, upstreamTask, clearedAt, clearedBy } = alert;
  return (
    <li className="sheet">
      <h3>
        <span className="state tone-stopped">
          <WarningOutlined />
        </span>{' '}
        {alert.taskTitle}
      </h3>
      <p>
        {alert.reason !== undefined && t(`alertReason.${alert.reason}`)}
        {upstreamTask !== undefined && ` (${upstreamTask})`}
      </p>
      <span className="meta">
        {plannedFinish !== undefined && <span>{t('task.plannedUntil', { day: format.day(plannedFinish) })}</span>}
        {expectedFinish !== undefined && <span>{t('task.expected', { day: format.day(expectedFinish) })}</span>}
      </span>
      <span className="meta">
        <span>{t('alert.since', { when: format.moment(alert.raisedAt) })}</span>
        {clearedAt === undefined ? (
          <span>{t('dossier.alert.stood')}</span>
        ) : (
          <span>
            {t('dossier.alert.cleared', {
              when: format.moment(clearedAt),
              cause: clearedBy === undefined ? '' : t(`clearedBy.${clearedBy}`),
            })}
          </span>
        )}
      </span>
    </li>
  );
}

/** The red alerts (紅色預警) with what cleared them. */
export function AlertsKept({ alerts }: { alerts: Alert[] }) {
  const { t } = useTranslation();
  if (alerts.length === 0) return null;
  return (
    <Panel title={t('alert.red')} count={alerts.length}>
      <ol className="sheets">
        {alerts.map((alert) => (
          <Raised key={`${alert.taskId} ${alert.reason ?? ''} ${alert.raisedAt}`} alert={alert} />
        ))}
      </ol>
    </Panel>
  );
}
