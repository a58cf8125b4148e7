import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useMe, useNames } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { DateField } from '../shared/ui/DateField';
import { Field, fieldErrors } from '../shared/ui/Field';
import { NeedsFields } from './NeedsFields';
import { useFileFeedback, type Feedback, type FeedbackBody, type Room } from './queries';

/** An empty form of the reader's own department; one that takes up an earlier one has its words, but not its needs. */
function begun(departments: readonly string[], own: string | undefined, after: Feedback | undefined): FeedbackBody {
  const department = after?.department ?? departments.find((code) => code === own) ?? departments[0] ?? '';
  return {
    department,
    points: after?.points ?? '',
    remarks: after?.remarks ?? '',
    needs: [],
    ...(after?.suggestedCompletion !== undefined && { suggestedCompletion: after.suggestedCompletion }),
  };
}

/** Form 2 while it is written. */
export function FeedbackDialog({ room, after, onClose }: { room: Room; after?: Feedback; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const own = useMe().data?.department;
  const filing = useFileFeedback(room.requestId);
  const errorOf = fieldErrors(filing.error);
  const [key] = useState(idempotencyKey);
  const departments = room.actsOn.filter(({ act }) => act === 'file-feedback').map(({ subject }) => subject);
  const name = `feedback.${room.requestId}.${after?.id ?? 'new'}`;
  const { draft: form, change: set, forget, kept } = useDraft(name, begun(departments, own, after));
  const done = () => {
    forget();
    onClose();
  };
  const needs = form.needs ?? [];
  const needsWhole = needs.every(({ department, what, by }) => department && what.trim() && by);
  const { suggestedCompletion, ...rest } = form;
  const body = suggestedCompletion ? { ...rest, suggestedCompletion } : rest;
  return (
    <AskDialog
      title={t('feedback.submit')}
      wide
      whole={form.department !== '' && form.points.trim() !== '' && needsWhole}
      kept={kept}
      doing={filing}
      onDo={() => filing.mutate({ key, body }, { onSuccess: done })}
      onClose={onClose}
    >
      <Field label={t('feedback.department')} error={errorOf('department')}>
        {(given) => (
          <Select
            {...given}
            value={form.department}
            options={departments.map((code) => ({ value: code, label: names.department(code) }))}
            onChange={(department) => set({ department })}
          />
        )}
      </Field>
      <Field label={t('feedback.points')} hint={t('feedback.points.hint')} error={errorOf('points')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={4}
            maxLength={4000}
            value={form.points}
            onChange={(event) => set({ points: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('feedback.suggestedCompletion')} error={errorOf('suggestedCompletion')}>
        {(given) => (
          <DateField
            {...given}
            value={form.suggestedCompletion ?? ''}
            onChange={(day) => set({ suggestedCompletion: day })}
          />
        )}
      </Field>
      <NeedsFields
        needs={needs}
        own={form.department}
        kept={after !== undefined && after.needs.length > 0}
        errorOf={errorOf}
        onChange={(changed) => set({ needs: changed })}
      />
      <Field label={t('feedback.remarks')} hint={t('feedback.remarks.hint')} error={errorOf('remarks')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={2}
            maxLength={2000}
            value={form.remarks}
            onChange={(event) => set({ remarks: event.target.value })}
          />
        )}
      </Field>
    </AskDialog>
  );
}
