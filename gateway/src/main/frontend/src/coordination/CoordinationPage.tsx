import { useTranslation } from 'react-i18next';
import { useFramedRequest } from '../requests/RequestFrame';
import { useDepartments, useNames } from '../shared/directory/queries';
import { Panel } from '../shared/ui/Panel';
import { Loaded } from '../shared/ui/Told';
import './coordination.css';
import { Dependencies } from './Dependencies';
import { Discussion } from './Discussion';
import { FeedbackPanel } from './FeedbackPanel';
import { Meetings } from './Meetings';
import { useRoom, type Room } from './queries';
import { PointsOfDispute, RoomStatus } from './RoomStatus';

function Participants({ room }: { room: Room }) {
  const { t } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data ?? [];
  const placeOf = (person: string) => {
    const code = names.departmentOf(person);
    return code === undefined ? '' : names.department(code);
  };
  const roleOf = (person: string) => {
    if (departments.some(({ head }) => head === person)) return t('room.role.head');
    return departments.some(({ liaison }) => liaison === person) ? t('room.role.liaison') : '';
  };
  return (
    <Panel title={t('room.participants')} count={room.participants.length}>
      <div className="panel-body">
        <ul className="plain participants">
          {room.participants.map((person) => (
            <li key={person}>
              <span>{names.person(person)}</span>
              <span className="quiet">{[placeOf(person), roleOf(person)].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

/** The coordination room of a request. */
export default function CoordinationPage() {
  const { id } = useFramedRequest();
  const room = useRoom(id);
  return (
    <Loaded of={room}>
      {(found) => (
        <>
          <RoomStatus room={found} />
          <div className="columns">
            <div className="stack">
              <PointsOfDispute room={found} />
              <FeedbackPanel room={found} />
              <Discussion room={found} />
            </div>
            <div className="stack">
              <Dependencies room={found} />
              <Meetings room={found} />
              <Participants room={found} />
            </div>
          </div>
        </>
      )}
    </Loaded>
  );
}
