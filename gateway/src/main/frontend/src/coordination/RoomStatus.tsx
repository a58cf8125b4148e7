import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Due } from '../shared/ui/Due';
import { Panel } from '../shared/ui/Panel';
import type { Room } from './queries';

/** Where coordination stands and what breaks first: the plan's or the answers' deadline. */
export function RoomStatus({ room }: { room: Room }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const { plan } = room;
  const goesRound = plan.latest?.state === 'IN_APPROVAL' ? plan.latest : undefined;
  const dueAt = goesRound?.answerBy ?? plan.dueAt;
  const mine = room.actsOn.some(({ act }) => act === 'answer-plan');
  return (
    <section className="act-bar" aria-label={t('room.state')}>
      <div>
        <strong>{t(`room.state.${room.state}`)}</strong>
        <div className="meta">
          <span>{t('room.lead', { department: names.department(room.leadDepartment) })}</span>
          {dueAt !== undefined && (
            <>
              <span>
                {goesRound
                  ? t('room.answersDue', { when: format.moment(dueAt) })
                  : t('room.planDue', { when: format.moment(dueAt) })}
              </span>
              <Due at={dueAt} />
            </>
          )}
          {goesRound && goesRound.awaiting.length > 0 && (
            <span>{t('room.awaiting', { departments: goesRound.awaiting.map(names.department).join('、') })}</span>
          )}
        </div>
      </div>
      <Link className={mine ? 'button primary' : 'button'} to="../plan" relative="path">
        {mine ? t('room.answerPlan') : t('room.toPlan')}
      </Link>
    </section>
  );
}

/** Why a second coordination is on (爭議點). */
export function PointsOfDispute({ room }: { room: Room }) {
  const { t } = useTranslation();
  const names = useNames();
  const { points, latest } = room.plan;
  if (points.length === 0) return null;
  const titleOf = (key: string) => latest?.tasks.find(({ taskKey }) => taskKey === key)?.title ?? key;
  return (
    <Panel title={t('dispute')} count={points.length}>
      <ul className="rows">
        {points.map((point) => (
          <li key={point.department} className="entry">
            <div className="entry-head">
              <h3>{names.department(point.department)}</h3>
              <span>{t(`verdict.${point.answer}`)}</span>
            </div>
            {point.reason && <p className="said">{point.reason}</p>}
            {point.tasks.map(({ taskKey, reason }) => (
              <p key={taskKey} className="said">
                <strong>{titleOf(taskKey)}</strong> {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
