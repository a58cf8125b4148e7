import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Due } from '../../shared/ui/Due';
import { Panel } from '../../shared/ui/Panel';
import type { RequestAnswer } from '../queries';
import '../requests.css';

type RoundAnswer = RequestAnswer['rounds'][number];

function Reply({ round }: { round: RoundAnswer }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const { answer } = round;
  if (!answer) {
    return (
      <p>
        {t('rounds.waiting', { name: names.person(round.leadHead) })} <Due at={round.confirmBy} />
        <span className="meta">{t('due.at', { when: format.moment(round.confirmBy) })}</span>
      </p>
    );
  }
  return (
    <p>
      {answer.confirmed ? t('rounds.confirmed') : t('rounds.objected', { grounds: answer.grounds ?? '' })}
      <span className="meta">
        <time dateTime={answer.at}>{format.moment(answer.at)}</time>
        <span>{names.person(answer.by.person)}</span>
      </span>
    </p>
  );
}

/** Every dispatch with what its department answered, the newest first. */
export function Rounds({ rounds }: { rounds: readonly RoundAnswer[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  if (rounds.length === 0) return null;
  return (
    <Panel title={t('rounds')} count={rounds.length}>
      <ol className="rounds" reversed>
        {rounds.toReversed().map((round) => (
          <li key={round.round}>
            <strong>{t('rounds.to', { department: names.department(round.leadDepartment) })}</strong>
            <span className="meta">
              <time dateTime={round.at}>{format.moment(round.at)}</time>
              <span>{names.person(round.by.person)}</span>
            </span>
            {round.reason !== undefined && <p>{t('rounds.reason', { reason: round.reason })}</p>}
            <Reply round={round} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
