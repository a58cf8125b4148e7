import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useMe } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { instantOf, localTime } from '../shared/time/zoned';
import { AskDialog } from '../shared/ui/AskDialog';
import { fieldErrors } from '../shared/ui/Field';
import { MeetingFields, type Written } from './MeetingFields';
import { useReschedule, useSchedule, type Meeting, type Room } from './queries';

function begun(room: Room, moved: Meeting | undefined, zone: string, me: string | undefined): Written {
  return {
    kind: moved?.kind ?? (room.state === 'SECOND_COORDINATION' ? 'SECOND_COORDINATION' : 'COORDINATION'),
    agenda: moved?.agenda ?? '',
    start: moved ? localTime(moved.start, zone) : '',
    end: moved ? localTime(moved.end, zone) : '',
    place: moved?.place ?? '',
    attendees: room.participants.filter((person) => person !== me),
    urgentReason: moved?.urgentReason ?? '',
  };
}

interface DialogProps {
  room: Room;
  /** The meeting that is moved. */
  moved?: Meeting;
  onCalled: (meeting: Meeting) => void;
  onClose: () => void;
}

/** Asks when, where and what for; calls the meeting or moves it. */
function Asked({ zone, room, moved, onCalled, onClose }: DialogProps & { zone: string }) {
  const { t } = useTranslation();
  const me = useMe().data?.id;
  const [key] = useState(idempotencyKey);
  const name = moved ? `meeting.${moved.id}.${moved.version}` : `meeting.${room.requestId}.new`;
  const { draft: written, change, forget, kept } = useDraft(name, begun(room, moved, zone, me));
  const scheduling = useSchedule(room.requestId);
  const moving = useReschedule(room.requestId, moved ?? { id: '', version: 0 });
  const doing = moved ? moving : scheduling;
  const { agenda, start, end, place, attendees } = written;
  const whole = [agenda, start, end, place].every((each) => each.trim() !== '') && (moved || attendees.length > 0);
  const done = (meeting: Meeting) => {
    forget();
    onCalled(meeting);
    onClose();
  };
  const send = () => {
    const { kind, urgentReason } = written;
    const when = { agenda, place, start: instantOf(start, zone), end: instantOf(end, zone) };
    const appointment = urgentReason.trim() === '' ? when : { ...when, urgentReason };
    if (moved) moving.mutate(appointment, { onSuccess: done });
    else scheduling.mutate({ key, body: { ...appointment, kind, attendees } }, { onSuccess: done });
  };
  return (
    <AskDialog
      title={moved ? t('meeting.reschedule') : t('meeting.schedule')}
      wide
      whole={Boolean(whole)}
      kept={kept}
      doing={doing}
      onDo={send}
      onClose={onClose}
    >
      <MeetingFields
        written={written}
        anew={!moved}
        room={room}
        zone={zone}
        errorOf={fieldErrors(doing.error)}
        set={change}
      />
    </AskDialog>
  );
}

export function MeetingDialog(props: DialogProps) {
  const zone = useMe().data?.zone;
  return zone === undefined ? null : <Asked {...props} zone={zone} />;
}
