import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '../shared/attachments/FileLinks';
import { Panel } from '../shared/ui/Panel';
import { Empty } from '../shared/ui/Told';
import type { Deliverable, Round, TaskDetail } from './queries';
import { Signed } from '../shared/ui/Signed';

const LINK = /(https?:\/\/[^\s，。；、）]+)/;

/** A text whose addresses can be followed. */
function Linked({ text }: { text: string }) {
  return (
    <p className="said">
      {text.split(LINK).map((part, index) =>
        LINK.test(part) ? (
          <a key={index} href={part} target="_blank" rel="noopener noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}

/** How one round was judged, point by point. */
function Verdict({ round }: { round: Round }) {
  const { t } = useTranslation();
  return (
    <div className={round.accepted ? 'verdict' : 'verdict returned'}>
      <strong className={`state ${round.accepted ? 'tone-done' : 'tone-stopped'}`}>
        {round.accepted ? <CheckCircleOutlined /> : <CloseCircleOutlined />}
        {round.accepted ? t('judge.accept') : t('judge.wasReturned')}
      </strong>
      <ul className="plain-list">
        {round.points.map((point, index) => (
          <li key={index}>
            {point.criterion ?? t('judge.whole')}：{point.met ? t('judge.met') : t('judge.notMet')}
            {point.fault !== undefined && <strong className="fault">{point.fault}</strong>}
          </li>
        ))}
      </ul>
      <div className="meta">
        <Signed as={t('judge.by')} signature={round.signature} />
      </div>
    </div>
  );
}

function Handed({ task, deliverable }: { task: TaskDetail; deliverable: Deliverable }) {
  const { t } = useTranslation();
  const round = task.acceptanceRounds.find((each) => each.round === deliverable.round);
  return (
    <li className="sheet">
      <h3>{t('deliver.round', { count: deliverable.round })}</h3>
      <Linked text={deliverable.text} />
      <FileLinks requestId={task.requestId} files={deliverable.files} />
      <div className="meta">
        <Signed as={t('deliver.by')} signature={deliverable.signature} />
        {!round && <span>{t('judge.waiting')}</span>}
      </div>
      {round && <Verdict round={round} />}
    </li>
  );
}

/** What was handed in, and how it was judged: every round, the newest first. */
export function Results({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('deliverables')} count={task.deliverables.length}>
      {task.deliverables.length === 0 ? (
        <Empty title={t('deliverables.none')} advice={t('deliverables.none.advice')} />
      ) : (
        <ol className="sheets">
          {[...task.deliverables].reverse().map((deliverable) => (
            <Handed key={deliverable.round} task={task} deliverable={deliverable} />
          ))}
        </ol>
      )}
    </Panel>
  );
}
