import { EyeOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useNow } from '../shared/clock/useNow';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Due } from '../shared/ui/Due';
import type { QueueEntry } from './queries';

interface Props {
  entry: QueueEntry;
  to: string;
  /** Whether the keys have brought the focus here. */
  focused: boolean;
}

/** How long it waits already; against the 24 hours of the lead's head where it waits for them. */
function Waiting({ entry }: { entry: QueueEntry }) {
  const { t } = useTranslation();
  const now = useNow();
  const format = useFormat();
  if (entry.state === 'DISPATCHED' && entry.confirmBy !== undefined) return <Due at={entry.confirmBy} />;
  return (
    <time className="due-later" dateTime={entry.submittedAt} title={format.moment(entry.submittedAt)}>
      {t('review.submitted', { when: format.relative(entry.submittedAt, now) })}
    </time>
  );
}

/** A request as a line of the queue. */
export function QueueRow({ entry, to, focused }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (!focused) return undefined;
    // After a change of the page the frame moves the focus to its content first.
    const frame = requestAnimationFrame(() => link.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [focused]);
  return (
    <Link className="row" to={to} ref={link}>
      <span className="row-title">{entry.title || t('request.untitled')}</span>
      <span className="row-side">
        <Waiting entry={entry} />
      </span>
      <span className="meta">
        <span className="number">{entry.number}</span>
        {entry.priority && <span>{t('review.priority', { priority: t(`priority.${entry.priority}`) })}</span>}
        {entry.type && <span>{t(`type.${entry.type}`)}</span>}
        <span>{names.department(entry.raisingDepartment)}</span>
        {entry.wishedCompletion !== undefined && (
          <span>{t('request.wishedBy', { day: format.day(entry.wishedCompletion) })}</span>
        )}
        {entry.version > 1 && <span>{t('versions.version', { number: entry.version })}</span>}
        {!entry.signed && <span className="due-today">{t('review.unsigned')}</span>}
        {entry.acknowledged > 0 && <span>{t('review.acknowledged', { number: entry.acknowledged })}</span>}
        {entry.escalations > 0 && (
          <span className="due-overdue">{t('review.escalated', { number: entry.escalations })}</span>
        )}
        {entry.leadDepartment !== undefined && (
          <span>{t('review.lead', { department: names.department(entry.leadDepartment) })}</span>
        )}
        {entry.claim && (
          <span>
            <EyeOutlined /> {t('review.claimedBy', { name: names.person(entry.claim.person) })}
          </span>
        )}
      </span>
    </Link>
  );
}
