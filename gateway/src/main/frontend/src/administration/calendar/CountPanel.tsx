import { InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/time/useFormat';
import { DateField } from '../../shared/ui/DateField';
import { Field } from '../../shared/ui/Field';
import { Panel } from '../../shared/ui/Panel';
import { Loaded } from '../../shared/ui/Told';
import { useCounted } from './queries';

/** Tries the calendar out: the nth working day after a date, and what was skipped. */
export function CountPanel({ today }: { today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [date, setDate] = useState(today);
  const [days, setDays] = useState(5);
  const counted = useCounted(date, days);
  return (
    <Panel title={t('count')}>
      <div className="panel-body">
        <div className="pair">
          <Field label={t('count.from')}>{(given) => <DateField {...given} value={date} onChange={setDate} />}</Field>
          <Field label={t('count.days')}>
            {(given) => (
              <InputNumber {...given} min={0} max={250} value={days} onChange={(value) => setDays(value ?? 0)} />
            )}
          </Field>
        </div>
        {date !== '' && (
          <Loaded of={counted}>
            {({ date: result, skipped }) => (
              <div role="status">
                <p>
                  <strong>{t('count.result', { day: format.day(result) })}</strong>
                </p>
                {skipped.length > 0 && (
                  <>
                    <p className="meta">{t('count.skipped')}</p>
                    <ul className="points">
                      {skipped.map((day) => (
                        <li key={day.date}>
                          {format.day(day.date)} {day.name ?? t(`day.${day.kind}`)}
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </div>
            )}
          </Loaded>
        )}
      </div>
    </Panel>
  );
}
