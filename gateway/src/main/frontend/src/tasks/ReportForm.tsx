import { App, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useDraft } from '../shared/draft/useDraft';
import { DateField } from '../shared/ui/DateField';
import { Field, fieldErrors } from '../shared/ui/Field';
import { FormPanel } from '../shared/ui/FormPanel';
import { Percent } from './Percent';
import { useTaskAct, type TaskDetail, type UpdateForm } from './queries';
import { WaitingOn } from './WaitingOn';

const LONG = 4000;

interface Draft {
  percent: number;
  workDone: string;
  openProblems: string;
  waitingOn: string;
  risky: boolean;
  reason: string;
  expectedFinish: string;
}

/** What still holds is taken over from the update before; what was done since is said anew. */
function startOf(task: TaskDetail): Draft {
  const last = task.updates[0];
  return {
    percent: task.percent,
    workDone: '',
    openProblems: last?.openProblems ?? '',
    waitingOn: last?.waitingOn ?? '',
    risky: task.risk !== undefined,
    reason: task.risk?.reason ?? '',
    expectedFinish: task.risk?.expectedFinish ?? '',
  };
}

function bodyOf(draft: Draft): UpdateForm {
  return {
    percent: draft.percent,
    workDone: draft.workDone.trim(),
    ...(draft.openProblems.trim() !== '' && { openProblems: draft.openProblems.trim() }),
    ...(draft.waitingOn !== '' && { waitingOn: draft.waitingOn }),
    ...(draft.risky && { risk: { reason: draft.reason.trim(), expectedFinish: draft.expectedFinish } }),
  };
}

/** Form 3 as its owner fills it in, most often on a phone. */
export function ReportForm({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [key] = useState(idempotencyKey);
  const { draft, change, forget, kept } = useDraft(`report.${task.id}`, startOf(task));
  const acting = useTaskAct(task.id, () => {
    forget();
    void message.success(t('update.sent'));
    onClose();
  });
  const errorOf = fieldErrors(acting.error);
  const whole =
    draft.workDone.trim() !== '' && (!draft.risky || (draft.reason.trim() !== '' && draft.expectedFinish !== ''));
  const report = () => acting.mutate({ key, act: 'report-progress', body: bodyOf(draft) });
  return (
    <FormPanel
      title={t('taskAct.report-progress')}
      note={t('update.signs')}
      kept={kept}
      done={t('update.send')}
      whole={whole}
      doing={acting}
      onDo={report}
      onClose={onClose}
    >
      <Percent value={draft.percent} error={errorOf('percent')} onChange={(percent) => change({ percent })} />
      <Field label={t('update.workDone')} error={errorOf('workDone')} hint={t('update.workDone.hint')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={3}
            maxLength={LONG}
            value={draft.workDone}
            onChange={(event) => change({ workDone: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('update.openProblems')} error={errorOf('openProblems')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={2}
            maxLength={LONG}
            value={draft.openProblems}
            onChange={(event) => change({ openProblems: event.target.value })}
          />
        )}
      </Field>
      <WaitingOn value={draft.waitingOn} error={errorOf('waitingOn')} onChange={(waitingOn) => change({ waitingOn })} />
      <fieldset className="field">
        <legend>{t('update.risk')}</legend>
        <Radio.Group
          className="big-choice"
          optionType="button"
          size="large"
          value={draft.risky}
          options={[
            { value: false, label: t('update.risk.none') },
            { value: true, label: t('update.risk.some') },
          ]}
          onChange={(event) => change({ risky: event.target.value === true })}
        />
      </fieldset>
      {draft.risky && (
        <>
          <Field label={t('update.reason')} error={errorOf('risk.reason')} hint={t('update.reason.hint')}>
            {(given) => (
              <Input.TextArea
                {...given}
                rows={2}
                maxLength={2000}
                value={draft.reason}
                onChange={(event) => change({ reason: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('update.expectedFinish')} error={errorOf('risk.expectedFinish')}>
            {(given) => (
              <DateField
                {...given}
                size="large"
                value={draft.expectedFinish}
                onChange={(day) => change({ expectedFinish: day })}
              />
            )}
          </Field>
        </>
      )}
    </FormPanel>
  );
}
