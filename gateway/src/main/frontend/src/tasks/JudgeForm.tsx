import { App, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useDraft } from '../shared/draft/useDraft';
import { Field, fieldErrors } from '../shared/ui/Field';
import { FormPanel } from '../shared/ui/FormPanel';
import { useTaskAct, type Judgement, type TaskDetail } from './queries';

interface Found {
  /** A point of the delivery standard; none where the plan has no standard and the result is judged as a whole. */
  criterion?: string;
  met?: boolean;
  fault: string;
}

function judgementOf(points: readonly Found[], round: number): Judgement {
  return {
    accepted: points.every(({ met }) => met === true),
    round,
    points: points.map(({ criterion, met, fault }) => ({
      ...(criterion !== undefined && { criterion }),
      ...(met === true ? { met } : { met: false, fault: fault.trim() }),
    })),
  };
}

/** Checks the result against the delivery standard, point by point: accepts it, or returns it with its faults. */
export function JudgeForm({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [key] = useState(idempotencyKey);
  const standard = task.deliveryStandard.map((criterion): Found => ({ criterion, fault: '' }));
  const initial = { points: standard.length > 0 ? standard : [{ fault: '' } as Found] };
  const { draft, change, forget, kept } = useDraft(`judge.${task.id}.${task.round}`, initial);
  const { points } = draft;
  const faults = points.filter(({ met }) => met === false).length;
  const acting = useTaskAct(task.id, () => {
    forget();
    if (faults === 0) void message.success(t('judge.accepted'));
    else void message.info(t('judge.returned'));
    onClose();
  });
  const errorOf = fieldErrors(acting.error);
  const set = (index: number, part: Partial<Found>) =>
    change({ points: points.map((point, place) => (place === index ? { ...point, ...part } : point)) });
  const decided = points.every(({ met, fault }) => met === true || (met === false && fault.trim() !== ''));
  const judge = () => acting.mutate({ key, act: 'judge-deliverable', body: judgementOf(points, task.round) });
  return (
    <FormPanel
      title={t('taskAct.judge-deliverable')}
      note={t('judge.signs')}
      kept={kept}
      done={faults === 0 ? t('judge.accept') : t('judge.return', { count: faults })}
      danger={faults > 0}
      whole={decided}
      doing={acting}
      onDo={judge}
      onClose={onClose}
    >
      {errorOf('points') !== undefined && <p className="field-error">{errorOf('points')}</p>}
      {points.map((point, index) => (
        <fieldset key={index} className="field point">
          <legend>{point.criterion ?? t('judge.whole')}</legend>
          <Radio.Group
            className="big-choice"
            optionType="button"
            size="large"
            value={point.met}
            options={[
              { value: true, label: t('judge.met') },
              { value: false, label: t('judge.notMet') },
            ]}
            onChange={(event) => set(index, { met: event.target.value === true })}
          />
          {point.met === false && (
            <Field label={t('judge.fault')} error={errorOf(`points[${index}].fault`)} hint={t('judge.fault.hint')}>
              {(given) => (
                <Input.TextArea
                  {...given}
                  rows={2}
                  maxLength={2000}
                  value={point.fault}
                  onChange={(event) => set(index, { fault: event.target.value })}
                />
              )}
            </Field>
          )}
        </fieldset>
      ))}
    </FormPanel>
  );
}
