import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { serverNow } from '../../shared/clock/serverClock';
import { useFormat } from '../../shared/time/useFormat';
import { localTime } from '../../shared/time/zoned';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded } from '../../shared/ui/Told';
import { CalendarImport } from './CalendarImport';
import { CountPanel } from './CountPanel';
import { DayDialog } from './DayDialog';
import { Month } from './Month';
import { WeekPanel } from './WeekPanel';
import { useCalendar, useDaysOf, type CalendarEntry, type Day } from './queries';
import './calendar.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function SpecialDays({ days }: { days: readonly Day[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const special = days.filter(({ kind }) => kind === 'HOLIDAY' || kind === 'MAKE_UP');
  return (
    <Panel title={t('calendar.special')} count={special.length}>
      {special.length === 0 && <Empty title={t('calendar.special.none')} advice={t('calendar.special.advice')} />}
      <ul className="rows">
        {special.map(({ date, kind, name }) => (
          <li key={date} className="row">
            <span>{format.day(date)}</span>
            <span className="row-side">{t(`day.${kind}`)}</span>
            {name !== undefined && <span className="meta">{name}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Shown({ entry }: { entry: CalendarEntry }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const [today] = useState(() => localTime(new Date(serverNow()).toISOString(), entry.calendar.zone).slice(0, 10));
  const year = Number(address.get('year')) || Number(today.slice(0, 4));
  const days = useDaysOf(year);
  const [chosen, setChosen] = useState<Day>();
  const turn = (by: number) => setAddress({ year: String(year + by) }, { replace: true });
  return (
    <div className="columns">
      <div className="stack">
        <Panel
          title={t('calendar.year', { year })}
          extra={
            <span className="actions">
              <Button icon={<LeftOutlined />} aria-label={t('calendar.before')} onClick={() => turn(-1)} />
              <Button icon={<RightOutlined />} aria-label={t('calendar.next')} onClick={() => turn(1)} />
            </span>
          }
        >
          <Loaded of={days}>
            {(all) => (
              <div className="year">
                {MONTHS.map((month) => (
                  <Month key={month} year={year} month={month} days={all} onChoose={setChosen} />
                ))}
              </div>
            )}
          </Loaded>
          <p className="panel-foot meta">{t('calendar.legend')}</p>
        </Panel>
      </div>
      <div className="stack">
        <WeekPanel entry={entry} />
        <CountPanel today={today} />
        <SpecialDays days={days.data ?? []} />
        <CalendarImport />
      </div>
      {chosen && <DayDialog key={chosen.date} day={chosen} entry={entry} onClose={() => setChosen(undefined)} />}
    </div>
  );
}

/** The working calendar of the organisation. */
export default function CalendarPage() {
  const calendar = useCalendar();
  return <Loaded of={calendar}>{(entry) => <Shown entry={entry} />}</Loaded>;
}
