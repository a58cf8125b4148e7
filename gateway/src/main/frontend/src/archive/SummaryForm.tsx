import { App, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../shared/draft/useDraft';
import { DateField } from '../shared/ui/DateField';
import { Field, fieldErrors } from '../shared/ui/Field';
import { FormPanel } from '../shared/ui/FormPanel';
import { useRetrospectiveAct, type Retrospective } from './queries';

const TEXTS = ['goals', 'goalAttainment'] as const;

/** The lead department sums up: when it was held, the goals, and how far they were attained. */
export function SummaryForm({
  retrospective: current,
  onClose,
}: {
  retrospective: Retrospective;
  onClose: () => void;
}) {
  // As it was when typing began: what others wrote since is not to be overwritten unseen.
  const [retrospective] = useState(current);
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { draft, change, forget, kept } = useDraft(`summarise.${retrospective.requestId}.${retrospective.version}`, {
    date: retrospective.date ?? '',
    goals: retrospective.goals ?? '',
    goalAttainment: retrospective.goalAttainment ?? '',
  });
  const acting = useRetrospectiveAct(retrospective.requestId, retrospective.version, () => {
    forget();
    void message.success(t('retrospective.summarised'));
    onClose();
  });
  const errorOf = fieldErrors(acting.error);
  const { date, goals, goalAttainment } = draft;
  return (
    <FormPanel
      title={t('retrospective.summarise')}
      note={t('retrospective.summarise.note')}
      done={t('save')}
      whole={goals.trim() !== '' && goalAttainment.trim() !== ''}
      kept={kept}
      doing={acting}
      onDo={() =>
        acting.mutate({
          act: 'summarise',
          body: { goals: goals.trim(), goalAttainment: goalAttainment.trim(), ...(date !== '' && { date }) },
        })
      }
      onClose={onClose}
    >
      <Field label={t('retrospective.date')} error={errorOf('date')}>
        {(given) => <DateField {...given} size="large" value={date} onChange={(day) => change({ date: day })} />}
      </Field>
      {TEXTS.map((part) => (
        <Field key={part} label={t(`summaryPart.${part}`)} error={errorOf(part)}>
          {(given) => (
            <Input.TextArea
              {...given}
              rows={3}
              maxLength={4000}
              value={draft[part]}
              onChange={(event) => change({ [part]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </FormPanel>
  );
}
