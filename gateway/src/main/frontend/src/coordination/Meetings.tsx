import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import { Empty } from '../shared/ui/Told';
import { MeetingDialog } from './MeetingDialog';
import { MeetingEntry } from './MeetingEntry';
import { isOpen, type Meeting, type Room } from './queries';

/** People invited who are invited elsewhere at that time, told once to who called or moved the meeting. */
function Clashes({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <div role="status" className="clashes panel-note">
      <strong>{t('meeting.clashes')}</strong>
      <ul className="plain">
        {(meeting.clashes ?? []).map(({ person, start, end }) => (
          <li key={`${person} ${start}`}>
            {t('meeting.clash', { name: names.person(person), from: format.moment(start), until: format.moment(end) })}
          </li>
        ))}
      </ul>
      <Button onClick={onClose}>{t('close')}</Button>
    </div>
  );
}

/** Meetings (會議預約): what is to come first, then what was. */
export function Meetings({ room }: { room: Room }) {
  const { t } = useTranslation();
  const [calling, setCalling] = useState(false);
  const [called, setCalled] = useState<Meeting>();
  const inOrder = [...room.meetings].sort((one, other) => Date.parse(one.start) - Date.parse(other.start));
  const standing = inOrder.filter(({ state }) => state === 'SCHEDULED');
  const past = inOrder.filter(({ state }) => state !== 'SCHEDULED').reverse();
  return (
    <Panel
      title={t('meetings')}
      count={standing.length}
      extra={
        isOpen(room, 'schedule-meeting') && <Button onClick={() => setCalling(true)}>{t('meeting.schedule')}</Button>
      }
    >
      {called?.clashes && called.clashes.length > 0 && (
        <Clashes meeting={called} onClose={() => setCalled(undefined)} />
      )}
      {room.meetings.length === 0 ? (
        <Empty title={t('meetings.none')} advice={t('meetings.none.advice')} />
      ) : (
        <ul className="rows">
          {[...standing, ...past].map((meeting) => (
            <MeetingEntry key={meeting.id} room={room} meeting={meeting} onMoved={setCalled} />
          ))}
        </ul>
      )}
      {calling && <MeetingDialog room={room} onCalled={setCalled} onClose={() => setCalling(false)} />}
    </Panel>
  );
}
