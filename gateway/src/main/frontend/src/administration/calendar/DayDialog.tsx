import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/time/useFormat';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Field } from '../../shared/ui/Field';
import { useChangeCalendar, type Calendar, type CalendarEntry, type Day } from './queries';

const KINDS = ['USUAL', 'HOLIDAY', 'MAKE_UP'] as const;
type Kind = (typeof KINDS)[number];

function changed(calendar: Calendar, date: string, kind: Kind, name: string): Calendar {
  const without = (days: readonly string[]) => days.filter((day) => day !== date);
  const names = Object.fromEntries(Object.entries(calendar.names).filter(([day]) => day !== date));
  return {
    ...calendar,
    holidays: kind === 'HOLIDAY' ? [...without(calendar.holidays), date] : without(calendar.holidays),
    makeUpDays: kind === 'MAKE_UP' ? [...without(calendar.makeUpDays), date] : without(calendar.makeUpDays),
    names: kind === 'USUAL' || name.trim() === '' ? names : { ...names, [date]: name.trim() },
  };
}

interface Props {
  day: Day;
  entry: CalendarEntry;
  onClose: () => void;
}

/** What one day is to be. */
export function DayDialog({ day, entry, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const changing = useChangeCalendar();
  const [kind, setKind] = useState<Kind>(day.kind === 'HOLIDAY' || day.kind === 'MAKE_UP' ? day.kind : 'USUAL');
  const [name, setName] = useState(day.name ?? '');
  const save = () =>
    changing.mutate(
      { calendar: changed(entry.calendar, day.date, kind, name), etag: entry.etag },
      { onSuccess: onClose },
    );
  return (
    <AskDialog title={t('calendar.save')} doing={changing} onDo={save} onClose={onClose}>
      <p>
        <strong>{format.day(day.date)}</strong>
      </p>
      <Radio.Group
        aria-label={t('day.is')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`day.as.${value}`) }))}
        onChange={(event) => setKind(event.target.value as Kind)}
      />
      {kind !== 'USUAL' && (
        <Field label={t('day.name')} hint={t('day.name.hint')}>
          {(given) => (
            <Input {...given} maxLength={100} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
      )}
      <p className="field-warning">{t('calendar.moves')}</p>
    </AskDialog>
  );
}
