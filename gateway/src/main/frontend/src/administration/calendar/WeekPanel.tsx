import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Field, fieldErrors } from '../../shared/ui/Field';
import { Panel } from '../../shared/ui/Panel';
import { WEEKDAYS } from './month';
import { useChangeCalendar, type Calendar, type CalendarEntry } from './queries';

const zones = Intl.supportedValuesOf('timeZone');
const minutes = (time: string) => time.slice(0, 5);

function WeekDialog({ entry: read, onClose }: { entry: CalendarEntry; onClose: () => void }) {
  const { t } = useTranslation();
  // What was read when writing began: a retry never overwrites what somebody else changed in between.
  const [entry] = useState(read);
  const changing = useChangeCalendar();
  const errorOf = fieldErrors(changing.error);
  const [calendar, setCalendar] = useState(entry.calendar);
  const set = (change: Partial<Calendar>) => setCalendar({ ...calendar, ...change });
  const { hours } = calendar;
  const time = (edge: 'from' | 'until') => (
    <Field label={t(`calendar.hours.${edge}`)} error={errorOf(`hours.${edge}`)}>
      {(given) => (
        <Input
          {...given}
          type="time"
          value={minutes(hours[edge])}
          onChange={(event) => set({ hours: { ...hours, [edge]: event.target.value } })}
        />
      )}
    </Field>
  );
  return (
    <AskDialog
      title={t('calendar.save')}
      whole={hours.from !== '' && hours.until !== ''}
      doing={changing}
      onDo={() => changing.mutate({ calendar, etag: entry.etag }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Field label={t('calendar.zone')} error={errorOf('zone')}>
        {(given) => (
          <Select
            {...given}
            showSearch={{ optionFilterProp: 'label' }}
            value={calendar.zone}
            options={[...new Set([calendar.zone, ...zones])].map((zone) => ({ value: zone, label: zone }))}
            onChange={(zone) => set({ zone })}
          />
        )}
      </Field>
      <div className="pair">
        {time('from')}
        {time('until')}
      </div>
      <Field label={t('calendar.restDays')} error={errorOf('restDays')}>
        {({ id }) => (
          <div id={id} role="group" aria-label={t('calendar.restDays')}>
            <Checkbox.Group
              value={calendar.restDays}
              options={WEEKDAYS.map((value) => ({ value, label: t(`weekday.${value}`) }))}
              onChange={(restDays) => set({ restDays })}
            />
          </div>
        )}
      </Field>
      <p className="field-warning">{t('calendar.moves')}</p>
    </AskDialog>
  );
}

/** What every week is like. */
export function WeekPanel({ entry }: { entry: CalendarEntry }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { zone, hours, restDays } = entry.calendar;
  return (
    <Panel title={t('calendar.week')} extra={<Button onClick={() => setEditing(true)}>{t('edit')}</Button>}>
      <dl className="facts panel-body">
        <div className="wide">
          <dt>{t('calendar.zone')}</dt>
          <dd>{zone}</dd>
        </div>
        <div className="wide">
          <dt>{t('calendar.hours')}</dt>
          <dd className="number">
            {minutes(hours.from)}–{minutes(hours.until)}
          </dd>
        </div>
        <div className="wide">
          <dt>{t('calendar.restDays')}</dt>
          <dd>{restDays.map((day) => t(`weekday.${day}`)).join('、') || t('none')}</dd>
        </div>
      </dl>
      {editing && <WeekDialog entry={entry} onClose={() => setEditing(false)} />}
    </Panel>
  );
}
