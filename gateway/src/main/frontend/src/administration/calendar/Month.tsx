import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/time/useFormat';
import { WEEKDAYS, weeksOf } from './month';
import type { Day } from './queries';

interface Props {
  year: number;
  month: number;
  days: readonly Day[];
  onChoose: (day: Day) => void;
}

/** A month; what a day is, is written on it where it isn't as every week. */
export function Month({ year, month, days, onChoose }: Props) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' });
  const label = (day: Day) =>
    [format.day(day.date), t(`day.${day.kind}`), day.name].filter((part) => part !== undefined).join(' ');
  return (
    <table className="month">
      <caption>{name.format(Date.UTC(year, month - 1, 1))}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`weekday.${weekday}`)}>
              {t(`weekday.short.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(days, month).map((week, index) => (
          <tr key={index}>
            {week.map((day, place) => (
              <td key={place}>
                {day && (
                  <button
                    type="button"
                    className={`day day-${day.kind}`}
                    aria-label={label(day)}
                    title={label(day)}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.date.slice(8))}
                    {(day.kind === 'HOLIDAY' || day.kind === 'MAKE_UP') && (
                      <span className="day-mark">{t(`day.mark.${day.kind}`)}</span>
                    )}
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
