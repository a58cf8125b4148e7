import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, EditOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Due } from '../shared/ui/Due';
import { Panel } from '../shared/ui/Panel';
import type { Version } from './queries';

const LOOKS = {
  WAITING: ['waiting', ClockCircleOutlined],
  UNASKED: ['resting', ClockCircleOutlined],
  AGREE: ['done', CheckCircleOutlined],
  NEEDS_CHANGE: ['attention', EditOutlined],
  DISAGREE: ['stopped', CloseCircleOutlined],
} as const;

function Answer({ version, department }: { version: Version; department: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const answer = version.answers.find((each) => each.department === department);
  const state = answer?.answer ?? (version.awaiting.includes(department) ? 'WAITING' : 'UNASKED');
  const [tone, Icon] = LOOKS[state];
  const titleOf = (key: string) => version.tasks.find(({ taskKey }) => taskKey === key)?.title ?? key;
  return (
    <li className="entry">
      <div className="entry-head">
        <h3>{names.department(department)}</h3>
        <span className={`state tone-${tone}`}>
          <Icon />
          {t(`answer.state.${state}`)}
        </span>
      </div>
      {answer?.reason && <p className="said">{answer.reason}</p>}
      {answer?.tasks.map(({ taskKey, reason }) => (
        <p key={taskKey} className="said">
          <strong>{titleOf(taskKey)}</strong> {reason}
        </p>
      ))}
      {answer && (
        <div className="meta">
          <span>{names.person(answer.person)}</span>
          {answer.onBehalfOf !== undefined && <span>{t('duties.for', { name: names.person(answer.onBehalfOf) })}</span>}
          <time dateTime={answer.at}>{format.moment(answer.at)}</time>
        </div>
      )}
    </li>
  );
}

/** The round of approval (方案審批) that a version goes or went: who said what, who is still to answer. */
export function Round({ version }: { version: Version }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <Panel title={t('plan.round', { number: version.planVersion, round: version.round })}>
      <div className="panel-note meta">
        <span>{t(`plan.state.${version.state}`)}</span>
        <span>
          {t('plan.submitted', { name: names.person(version.submittedBy), when: format.moment(version.submittedAt) })}
        </span>
        {version.state === 'IN_APPROVAL' && <Due at={version.answerBy} />}
      </div>
      <ul className="rows">
        {version.departments.map((department) => (
          <Answer key={department} version={version} department={department} />
        ))}
      </ul>
    </Panel>
  );
}
