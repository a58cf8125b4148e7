import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { AskDialog } from '../shared/ui/AskDialog';
import { SignedBy } from './Person';
import { isOpen, useSignFeedback, type Feedback, type Room } from './queries';

function SignDialog({
  room,
  feedback,
  act,
  onClose,
}: {
  room: Room;
  feedback: Feedback;
  act: 'sign' | 'acknowledge';
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const signing = useSignFeedback(room.requestId);
  return (
    <AskDialog
      title={t(`feedback.act.${act}`)}
      doing={signing}
      onDo={() => signing.mutate({ feedbackId: feedback.id, act }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t(`feedback.asked.${act}`, { department: names.department(feedback.department) })}</p>
    </AskDialog>
  );
}

function Signatures({ feedback }: { feedback: Feedback }) {
  const { t } = useTranslation();
  return (
    <div className="meta">
      <SignedBy label={t('feedback.person')} signature={feedback.filed} />
      {feedback.signed && <SignedBy label={t('feedback.signed')} signature={feedback.signed} />}
      {feedback.acknowledged && <SignedBy label={t('feedback.acknowledged')} signature={feedback.acknowledged} />}
    </div>
  );
}

function Needs({ feedback }: { feedback: Feedback }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  if (feedback.needs.length === 0) return null;
  return (
    <div className="wide">
      <dt>{t('feedback.needs')}</dt>
      <dd>
        <ul className="plain">
          {feedback.needs.map((need) => (
            <li key={`${need.department} ${need.what}`}>
              <strong>{names.department(need.department)}</strong> {need.what}
              <span className="meta">
                <span>{t('by', { day: format.day(need.by) })}</span>
                {need.contact && <span>{t('feedback.contact', { name: need.contact })}</span>}
                {need.extension && <span>{t('feedback.extension', { number: need.extension })}</span>}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

/** Form 2 as it was filed, with its signatures and what the reader may do with it. */
export function FeedbackSheet({ room, feedback, onRevise }: { room: Room; feedback: Feedback; onRevise?: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState<'sign' | 'acknowledge'>();
  const open = (['sign', 'acknowledge'] as const).filter((act) => isOpen(room, `${act}-feedback`, feedback.id));
  return (
    <div className="sheet">
      <dl className="facts">
        <div className="wide">
          <dt>{t('feedback.points')}</dt>
          <dd>{feedback.points}</dd>
        </div>
        {feedback.suggestedCompletion !== undefined && (
          <div>
            <dt>{t('feedback.suggestedCompletion')}</dt>
            <dd>{format.day(feedback.suggestedCompletion)}</dd>
          </div>
        )}
        <Needs feedback={feedback} />
        {feedback.remarks && (
          <div className="wide">
            <dt>{t('feedback.remarks')}</dt>
            <dd>{feedback.remarks}</dd>
          </div>
        )}
      </dl>
      <Signatures feedback={feedback} />
      {(open.length > 0 || onRevise) && (
        <div className="actions">
          {open.map((act) => (
            <Button key={act} type="primary" onClick={() => setAsked(act)}>
              {t(`feedback.act.${act}`)}
            </Button>
          ))}
          {onRevise && <Button onClick={onRevise}>{t('feedback.revise')}</Button>}
        </div>
      )}
      {asked && <SignDialog room={room} feedback={feedback} act={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}
