import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { Field, fieldErrors } from '../shared/ui/Field';
import { useAnswerPlan, type TaskReason, type Verdict, type Version } from './queries';

interface ReasonsProps {
  version: Version;
  reasons: TaskReason[];
  errorOf: (field: string) => string | undefined;
  onChange: (reasons: TaskReason[]) => void;
}

/** What speaks against single tasks. */
function Reasons({ version, reasons, errorOf, onChange }: ReasonsProps) {
  const { t } = useTranslation();
  const set = (index: number, change: Partial<TaskReason>) =>
    onChange(reasons.map((each, at) => (at === index ? { ...each, ...change } : each)));
  return (
    <>
      {reasons.map((each, index) => (
        <div key={index} className="release">
          <Field label={t('plan.task.title')} error={errorOf(`tasks[${index}].taskKey`)}>
            {(given) => (
              <Select
                {...given}
                value={each.taskKey || null}
                options={version.tasks.map(({ taskKey, title }) => ({ value: taskKey, label: title }))}
                onChange={(taskKey) => set(index, { taskKey })}
              />
            )}
          </Field>
          <Field label={t('plan.answer.taskReason')} error={errorOf(`tasks[${index}].reason`)}>
            {(given) => (
              <Input
                {...given}
                maxLength={1000}
                value={each.reason}
                onChange={(event) => set(index, { reason: event.target.value })}
              />
            )}
          </Field>
          <Button onClick={() => onChange(reasons.filter((_, at) => at !== index))}>{t('remove')}</Button>
        </div>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...reasons, { taskKey: '', reason: '' }])}>
        {t('plan.answer.perTask')}
      </Button>
    </>
  );
}

interface Props {
  requestId: string;
  version: Version;
  department: string;
  verdict: Verdict;
  onClose: () => void;
}

/** Answers the plan in the name of a department; all but agreement says why. */
export function AnswerDialog({ requestId, version, department, verdict, onClose }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const answering = useAnswerPlan(requestId);
  const errorOf = fieldErrors(answering.error);
  const name = `answer.${requestId}.${version.planVersion}.${department}.${verdict}`;
  const { draft, change, forget, kept } = useDraft(name, { reason: '', tasks: [] as TaskReason[] });
  const { reason, tasks } = draft;
  const done = () => {
    forget();
    onClose();
  };
  const agrees = verdict === 'AGREE';
  const whole = tasks.every((each) => each.taskKey && each.reason.trim()) && (reason.trim() || tasks.length > 0);
  const body = agrees
    ? { department, answer: verdict }
    : { department, answer: verdict, tasks, ...(reason.trim() && { reason: reason.trim() }) };
  return (
    <AskDialog
      title={t(`plan.answer.${verdict}`)}
      wide={!agrees}
      whole={agrees || Boolean(whole)}
      kept={kept}
      doing={answering}
      onDo={() => answering.mutate(body, { onSuccess: done })}
      onClose={onClose}
    >
      <p>
        {agrees
          ? t('plan.answer.asked.agree', { department: names.department(department), number: version.planVersion })
          : t('plan.answer.asked.dispute')}
      </p>
      {!agrees && (
        <>
          <Field label={t('reason')} error={errorOf('reason')}>
            {(given) => (
              <Input.TextArea
                {...given}
                rows={4}
                maxLength={4000}
                value={reason}
                onChange={(event) => change({ reason: event.target.value })}
              />
            )}
          </Field>
          <Reasons
            version={version}
            reasons={tasks}
            errorOf={errorOf}
            onChange={(changed) => change({ tasks: changed })}
          />
        </>
      )}
    </AskDialog>
  );
}
