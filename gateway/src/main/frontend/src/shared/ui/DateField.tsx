import { DatePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/zh-tw';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../clock/serverClock';
import './dateField.css';

/** How it is shown, then what else may be typed. */
const DAY = ['YYYY-MM-DD', 'YYYY-M-D', 'YYYY/M/D'];
const MOMENT = ['YYYY-MM-DD HH:mm', 'YYYY-MM-DD[T]HH:mm', 'YYYY-M-D H:mm', 'YYYY/M/D H:mm'];

interface Props {
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  status?: 'error' | 'warning';
  size?: 'large';
  /** Whether it asks for hour and minute too. */
  time?: boolean;
  /** The first day that is offered. */
  min?: string;
  /** The last instant or day that is offered. */
  max?: string;
  /** As `2024-05-15`, with time as `2024-05-15T14:00`; empty where nothing is chosen. */
  value: string;
  onChange: (value: string) => void;
}

/** A day, typed or chosen, in the words of the page rather than of the browser. */
export function DateField({ time = false, min, max, value, onChange, ...given }: Props) {
  const { t } = useTranslation();
  const told = (day: Dayjs | null) => onChange(day ? day.format(time ? 'YYYY-MM-DDTHH:mm' : 'YYYY-MM-DD') : '');
  return (
    <DatePicker
      {...given}
      className="date-field"
      // Its button is too small to be hit; what is deleted in the field is cleared as well.
      allowClear={false}
      needConfirm={false}
      // A day that the mouse is over would look as if it were chosen.
      previewValue={false}
      showNow={false}
      format={time ? MOMENT : DAY}
      {...(time && { showTime: { format: 'HH:mm', minuteStep: 5 } })}
      {...(min && { minDate: dayjs(min) })}
      {...(max && { maxDate: dayjs(max) })}
      defaultPickerValue={dayjs(serverNow())}
      placeholder={time ? t('date.format.time') : t('date.format')}
      value={value === '' ? null : dayjs(value)}
      onChange={told}
      // What is typed counts at once, so that what depends on it need not wait until the field is left.
      onCalendarChange={(day) => told(Array.isArray(day) ? null : day)}
      onBlur={(event) => {
        if ((event.target as HTMLInputElement).value === '') onChange('');
      }}
    />
  );
}
