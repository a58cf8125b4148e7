import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import type { Dossier } from '../queries';
import { By } from './By';

type Meeting = Dossier['meetings'][number];

function Minutes({ minutes }: { minutes: NonNullable<Meeting['minutes']> }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <dl className="facts">
      <div className="wide">
        <dt>{t('minutes.decisions')}</dt>
        <dd>
          <ol className="plain-list">
            {minutes.decisions.map((decision, index) => (
              <li key={index}>{decision}</li>
            ))}
          </ol>
        </dd>
      </div>
      {minutes.actionItems.length > 0 && (
        <div className="wide">
          <dt>{t('minutes.actionItems')}</dt>
          <dd>
            <ul className="plain-list">
              {minutes.actionItems.map((item, index) => (
                <li key={index}>
                  {item.what}
                  <span className="meta">
                    <span>{names.person(item.who ?? '')}</span>
                    {item.by !== undefined && <span>{t('by', { day: format.day(item.by) })}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <div className="wide">
        <dt>{t('minutes.publishedBy')}</dt>
        <dd>
          <By act={minutes.act} />
        </dd>
      </div>
    </dl>
  );
}

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
      {minutes && <Minutes minutes={minutes} />}
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
