import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useFormat } from '../shared/time/useFormat';
import { AskDialog } from '../shared/ui/AskDialog';
import { Panel } from '../shared/ui/Panel';
import { Empty } from '../shared/ui/Told';
import { useTaskAct, type TaskDetail, type Update } from './queries';
import { Signed } from '../shared/ui/Signed';
import { TaskState } from './TaskState';
import { useAwaitedName } from './WaitingOn';

function ReviewDialog({ taskId, update, onClose }: { taskId: string; update: Update; onClose: () => void }) {
  const { t } = useTranslation();
  const acting = useTaskAct(taskId, onClose);
  const [key] = useState(idempotencyKey);
  return (
    <AskDialog
      title={t('taskAct.review-progress')}
      doing={acting}
      onDo={() => acting.mutate({ key, act: 'review-progress', sequence: update.sequence })}
      onClose={onClose}
    >
      <p>{t('review.asked', { count: update.sequence })}</p>
    </AskDialog>
  );
}

function Said({ name, text }: { name: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div className="wide">
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Form 3 as it was signed. */
function Sheet({ task, update }: { task: TaskDetail; update: Update }) {
  const { t } = useTranslation();
  const format = useFormat();
  const awaited = useAwaitedName();
  const [reviewing, setReviewing] = useState(false);
  const { risk } = update;
  return (
    <li className="sheet">
      <h3>
        {t('update.sequence', { count: update.sequence })} <TaskState state={update.state} />{' '}
        <span className="number">{update.percent}%</span>
      </h3>
      <dl className="facts">
        <Said name={t('update.workDone')} text={update.workDone} />
        <Said name={t('update.openProblems')} text={update.openProblems} />
        <Said name={t('update.waitingOn')} text={update.waitingOn && awaited(update.waitingOn)} />
        <Said
          name={t('update.risk')}
          text={
            risk
              ? `${risk.reason}（${t('task.expected', { day: format.day(risk.expectedFinish) })}）`
              : t('update.risk.none')
          }
        />
      </dl>
      <div className="meta">
        <Signed as={t('update.ownerSignature')} signature={update.signature} />
        {update.review ? (
          <Signed as={t('update.review')} signature={update.review} />
        ) : (
          <span>{t('update.unreviewed')}</span>
        )}
      </div>
      {update.review === undefined && task.acts.includes('review-progress') && (
        <Button size="large" onClick={() => setReviewing(true)}>
          {t('taskAct.review-progress')}
        </Button>
      )}
      {reviewing && <ReviewDialog taskId={task.id} update={update} onClose={() => setReviewing(false)} />}
    </li>
  );
}

/** Every progress update, the newest first. */
export function Updates({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('updates')} count={task.updates.length}>
      {task.updates.length === 0 ? (
        <Empty title={t('updates.none')} advice={t('updates.none.advice')} />
      ) : (
        <ol className="sheets">
          {task.updates.map((update) => (
            <Sheet key={update.sequence} task={task} update={update} />
          ))}
        </ol>
      )}
    </Panel>
  );
}
