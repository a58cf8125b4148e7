import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { spoken } from './duration';
import type { Load } from './queries';

interface Props {
  loads: readonly Load[];
  proposed: string | undefined;
  value: string;
  onChange: (department: string) => void;
}

/** Every department with what it has to do already, the proposed one first. */
export function LeadChoice({ loads, proposed, value, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const sorted = [...loads].sort(
    (one, other) => Number(other.department === proposed) - Number(one.department === proposed),
  );
  return (
    <Radio.Group
      className="leads"
      aria-label={t('request.lead')}
      value={value}
      onChange={(event) => onChange(String(event.target.value))}
    >
      {sorted.map((load) => (
        <Radio key={load.department} value={load.department}>
          <strong>{names.department(load.department)}</strong>
          {load.department === proposed && <span className="proposed">{t('lead.proposed')}</span>}
          <span className="meta">
            <span>{t('lead.openTasks', { number: load.openTasks })}</span>
            <span className={load.redAlerts > 0 ? 'due-overdue' : ''}>
              {t('lead.redAlerts', { number: load.redAlerts })}
            </span>
            <span>
              {load.medianTimeToConfirm === undefined
                ? t('lead.noMedian')
                : t('lead.median', { time: spoken(load.medianTimeToConfirm, i18n.language) })}
            </span>
          </span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
