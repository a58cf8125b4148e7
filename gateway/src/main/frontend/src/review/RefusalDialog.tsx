import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldName } from '../form/fieldName';
import { idempotencyKey } from '../shared/api/client';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { Field, fieldErrors } from '../shared/ui/Field';
import type { Reasons } from './FormUnderReview';
import { useDecide, type Decision } from './queries';

interface Props {
  id: string;
  act: 'return' | 'reject';
  reasons: Reasons;
  onDone: () => void;
  onClose: () => void;
}

/** Returns a request with its reasons per field, or rejects it for good. */
export function RefusalDialog({ id, act, reasons, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const deciding = useDecide(id);
  const [key] = useState(idempotencyKey);
  const { draft, change, forget, kept } = useDraft(`${act}.${id}`, { reason: '' });
  const { reason } = draft;
  const done = () => {
    forget();
    onDone();
  };
  const fields = Object.entries(reasons).map(([field, why]) => ({ field, reason: why }));
  const decision: Decision = act === 'return' ? { act, reason: reason.trim(), fields } : { act, reason: reason.trim() };
  return (
    <AskDialog
      title={t(`act.${act}`)}
      whole={reason.trim() !== ''}
      danger={act === 'reject'}
      kept={kept}
      doing={deciding}
      onDo={() => deciding.mutate({ key, decision }, { onSuccess: done })}
      onClose={onClose}
    >
      <p>{t(`asked.${act}`)}</p>
      {act === 'return' && fields.length > 0 && (
        <ul>
          {fields.map(({ field, reason: why }) => (
            <li key={field}>
              <strong>{nameOf(field)}</strong> {why}
            </li>
          ))}
        </ul>
      )}
      <Field label={t('reason')} error={fieldErrors(deciding.error)('reason')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={4}
            maxLength={2000}
            value={reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        )}
      </Field>
    </AskDialog>
  );
}
