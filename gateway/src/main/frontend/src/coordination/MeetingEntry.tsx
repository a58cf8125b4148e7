import { CalendarOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { useFaultText } from '../shared/ui/Told';
import { CancelDialog } from './CancelDialog';
import { Mark } from './Mark';
import { MeetingDialog } from './MeetingDialog';
import { MinutesDialog } from './MinutesDialog';
import { MinutesSheet } from './MinutesSheet';
import { isOpen, useAttend, type Attendance, type Meeting, type Room } from './queries';

const ANSWERS: readonly Attendance[] = ['YES', 'MAYBE', 'NO'];

interface Props {
  room: Room;
  meeting: Meeting;
  onMoved: (meeting: Meeting) => void;
}

function Invitation({ room, meeting }: { room: Room; meeting: Meeting }) {
  const { t } = useTranslation();
  const attending = useAttend(room.requestId, meeting.id);
  const faultText = useFaultText();
  return (
    <div>
      <div className="actions" role="group" aria-label={t('meeting.attend')}>
        {ANSWERS.map((answer) => (
          <Button
            key={answer}
            loading={attending.isPending && attending.variables === answer}
            onClick={() => attending.mutate(answer)}
          >
            {t(`meeting.attend.${answer}`)}
          </Button>
        ))}
      </div>
      {attending.error && (
        <p role="alert" className="field-error">
          {faultText(attending.error)}
        </p>
      )}
    </div>
  );
}

function Attendees({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <details>
      <summary>
        {t('meeting.attendees', {
          coming: meeting.attendees.filter(({ answer }) => answer === 'YES').length,
          all: meeting.attendees.length,
        })}
      </summary>
      <ul className="plain attendees">
        {meeting.attendees.map(({ person, answer }) => (
          <li key={person}>
            <span>{names.person(person)}</span>
            {answer ? <Mark of={answer} /> : <span className="quiet">{t('meeting.unanswered')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Acts({ room, meeting, onMoved }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'reschedule' | 'cancel' | 'minutes'>();
  const close = () => setAsked(undefined);
  return (
    <div className="actions">
      {isOpen(room, 'publish-minutes', meeting.id) && (
        <Button type="primary" onClick={() => setAsked('minutes')}>
          {t('minutes.publish')}
        </Button>
      )}
      {meeting.state === 'SCHEDULED' && (
        <Button
          icon={<CalendarOutlined />}
          href={`/api/coordination/${room.requestId}/meetings/${meeting.id}/calendar`}
        >
          {t('meeting.calendar')}
        </Button>
      )}
      {isOpen(room, 'reschedule-meeting', meeting.id) && (
        <Button onClick={() => setAsked('reschedule')}>{t('meeting.reschedule')}</Button>
      )}
      {isOpen(room, 'cancel-meeting', meeting.id) && (
        <Button onClick={() => setAsked('cancel')}>{t('meeting.cancel')}</Button>
      )}
      {asked === 'reschedule' && <MeetingDialog room={room} moved={meeting} onCalled={onMoved} onClose={close} />}
      {asked === 'cancel' && <CancelDialog room={room} meeting={meeting} onClose={close} />}
      {asked === 'minutes' && <MinutesDialog room={room} meeting={meeting} onClose={close} />}
    </div>
  );
}

/** One meeting: what it is about, who comes, what it decided. */
export function MeetingEntry({ room, meeting, onMoved }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <li className="entry">
      <div className="entry-head">
        <h3>{t(`meeting.kind.${meeting.kind}`)}</h3>
        <Mark of={meeting.state} />
      </div>
      <p className="said">{meeting.agenda}</p>
      <div className="meta">
        <time dateTime={meeting.start}>{format.span(meeting.start, meeting.end)}</time>
        <span>{meeting.place}</span>
        <span>{t('meeting.organiser', { name: names.person(meeting.organiser) })}</span>
      </div>
      {meeting.urgentReason && <p className="quiet">{t('meeting.urgent', { reason: meeting.urgentReason })}</p>}
      <Attendees meeting={meeting} />
      {isOpen(room, 'answer-meeting', meeting.id) && <Invitation room={room} meeting={meeting} />}
      {meeting.minutes && (
        <div className="sheet">
          <MinutesSheet minutes={meeting.minutes} published={meeting.minutes} />
        </div>
      )}
      <Acts room={room} meeting={meeting} onMoved={onMoved} />
    </li>
  );
}
