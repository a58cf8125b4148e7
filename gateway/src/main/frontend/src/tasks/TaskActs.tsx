import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { AskDialog } from '../shared/ui/AskDialog';
import { DeliverForm } from './DeliverForm';
import { JudgeForm } from './JudgeForm';
import { useTaskAct, type TaskDetail } from './queries';
import { ReportForm } from './ReportForm';

const FORMS = ['report-progress', 'submit-deliverable', 'judge-deliverable'] as const;
type FormAct = (typeof FORMS)[number];

function UrgeDialog({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const acting = useTaskAct(task.id, onClose);
  const [key] = useState(idempotencyKey);
  return (
    <AskDialog
      title={t('taskAct.urge')}
      doing={acting}
      onDo={() => acting.mutate({ key, act: 'urge' })}
      onClose={onClose}
    >
      <p>{t('urge.asked', { name: names.person(task.owner) })}</p>
    </AskDialog>
  );
}

/** What the person may do with the task now, as the service says; after an urge, when the next one is open. */
export function TaskActs({ task }: { task: TaskDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [chosen, setChosen] = useState<FormAct | 'urge'>();
  const open = FORMS.filter((act) => task.acts.includes(act));
  const mayUrge = task.acts.includes('urge');
  const close = () => setChosen(undefined);
  const { urgeAgainAt } = task;
  if (open.length === 0 && !mayUrge && urgeAgainAt === undefined) return null;
  if (chosen === 'report-progress') return <ReportForm task={task} onClose={close} />;
  if (chosen === 'submit-deliverable') return <DeliverForm task={task} onClose={close} />;
  if (chosen === 'judge-deliverable') return <JudgeForm task={task} onClose={close} />;
  return (
    <section className="act-bar task-acts" aria-label={t('acts')}>
      {(open.length > 0 || mayUrge) && <strong>{t('acts')}</strong>}
      <div className="actions">
        {open.map((act, index) => (
          <Button key={act} size="large" type={index === 0 ? 'primary' : 'default'} onClick={() => setChosen(act)}>
            {t(`taskAct.${act}`)}
          </Button>
        ))}
        {mayUrge && (
          <Button size="large" onClick={() => setChosen('urge')}>
            {t('taskAct.urge')}
          </Button>
        )}
        {urgeAgainAt !== undefined && <span>{t('urge.again', { when: format.moment(urgeAgainAt) })}</span>}
      </div>
      {chosen === 'urge' && <UrgeDialog task={task} onClose={close} />}
    </section>
  );
}
