import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined, EditOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Due } from '../shared/ui/Due';
import { Panel } from '../shared/ui/Panel';
import type { Version } from './queries';

type Look = [string, ComponentType];
const LOOKS: Record<string, Look> & { UNASKED: Look } = {
  WAITING: ['waiting', ClockCircleOutlined],
  UNASKED: ['resting', ClockCircleOutlined],
  AGREE: ['done', CheckCircleOutlined],
  NEEDS_CHANGE: ['attention', EditOutlined],
  DISAGREE: ['stopped', CloseCircleOutlined],
};

/** What heads were asked, and what they said. */
interface Asked {
  departments: readonly string[];
  awaiting: readonly string[];
  tasks: readonly { taskKey: string; title?: string }[];
  answers: readonly {
    department?: string;
    answer?: string;
    reason?: string;
    tasks: readonly { taskKey: string; reason?: string }[];
    person: string;
    onBehalfOf?: string;
    at: string;
  }[];
}

function Answer({ asked, department }: { asked: Asked; department: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const answer = asked.answers.find((each) => each.department === department);
  const state = answer?.answer ?? (asked.awaiting.includes(department) ? 'WAITING' : 'UNASKED');
  const [tone, Icon] = LOOKS[state] ?? LOOKS.UNASKED;
  const titleOf = (key: string) => asked.tasks.find(({ taskKey }) => taskKey === key)?.title ?? key;
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

/** What each department asked said. */
export function Answers({ asked }: { asked: Asked }) {
  return (
    <ul className="rows">
      {asked.departments.map((department) => (
        <Answer key={department} asked={asked} department={department} />
      ))}
    </ul>
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
      <Answers asked={version} />
    </Panel>
  );
}
