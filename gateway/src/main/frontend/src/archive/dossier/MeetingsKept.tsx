import { useTranslation } from 'react-i18next';
import { MinutesSheet } from '../../coordination/MinutesSheet';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import type { Dossier } from '../queries';
import { By } from '../../shared/ui/By';

type Meeting = Dossier['meetings'][number];

function Held({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const { start, end, minutes, cancellation } = meeting;
  return (
    <li className="sheet">
      <h3>{t(`meeting.kind.${meeting.kind ?? 'OTHER'}`)}</h3>
      <p className="said">{meeting.agenda}</p>
      <span className="meta">
        {start !== undefined && end !== undefined && <span>{format.span(start, end)}</span>}
        <span>{meeting.place}</span>
        {meeting.organiser !== undefined && (
          <span>{t('meeting.organiser', { name: names.person(meeting.organiser) })}</span>
        )}
        <span>{meeting.attendees.map(names.person).join('、')}</span>
        {meeting.urgentReason && <span>{t('meeting.urgent', { reason: meeting.urgentReason })}</span>}
      </span>
      {cancellation && (
        <div>
          <strong>{t('mark.CANCELLED')}</strong> <By act={cancellation} />
        </div>
      )}
      {minutes && <MinutesSheet minutes={minutes} published={minutes.act} />}
    </li>
  );
}

/** The meetings with what they decided. */
export function MeetingsKept({ meetings }: { meetings: Meeting[] }) {
  const { t } = useTranslation();
  if (meetings.length === 0) return null;
  return (
    <Panel title={t('meetings')} count={meetings.length}>
      <ol className="sheets">
        {meetings.map((meeting) => (
          <Held key={meeting.meetingId} meeting={meeting} />
        ))}
      </ol>
    </Panel>
  );
}
