import { useTranslation } from 'react-i18next';
import { useMe } from '../directory/queries';
import { remaining } from './remaining';

const MOMENT: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};

function formatter(language: string, zone: string | undefined, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat(language, zone === undefined ? options : { ...options, timeZone: zone });
}

/** Dates and times in the reader's language and in the person's own zone. */
export function useFormat() {
  const { i18n } = useTranslation();
  const zone = useMe().data?.zone;
  const language = i18n.language;
  return {
    /** An instant: day, weekday, time. */
    moment: (instant: string) => formatter(language, zone, MOMENT).format(new Date(instant)),
    /** From one instant to another; within a day the day is said once. */
    span: (from: string, until: string) =>
      formatter(language, zone, MOMENT).formatRange(new Date(from), new Date(until)),
    /** A day (`2024-06-20`), which is the same in every zone. */
    day: (day: string) =>
      formatter(language, 'UTC', { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' }).format(
        new Date(`${day}T00:00:00Z`),
      ),
    /** "in 5 hours", "3 days ago". */
    relative: (instant: string, now: number) => {
      const { value, unit } = remaining(instant, now);
      return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(value, unit);
    },
  };
}
