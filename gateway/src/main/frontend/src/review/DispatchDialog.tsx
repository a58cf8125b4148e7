import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { Field, fieldErrors } from '../shared/ui/Field';
import { Loaded } from '../shared/ui/Told';
import { LeadChoice } from './LeadChoice';
import { useDecide, useLoads, type Review } from './queries';

interface Props {
  review: Review;
  onDone: () => void;
  onClose: () => void;
}

/** Dispatches to a lead department: the proposed one, or another with a reason. */
export function DispatchDialog({ review, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const loads = useLoads();
  const deciding = useDecide(review.id);
  const errorOf = fieldErrors(deciding.error);
  const [key] = useState(idempotencyKey);
  const { draft, change, forget, kept } = useDraft(`dispatch.${review.id}`, {
    leadDepartment: review.proposal.department ?? '',
    reason: '',
  });
  const { leadDepartment, reason } = draft;
  const done = () => {
    forget();
    onDone();
  };
  const decision = { act: 'dispatch', leadDepartment, reason: reason.trim() } as const;
  return (
    <AskDialog
      title={t('act.dispatch')}
      wide
      whole={leadDepartment !== ''}
      kept={kept}
      doing={deciding}
      onDo={() => deciding.mutate({ key, decision }, { onSuccess: done })}
      onClose={onClose}
    >
      <p>{review.proposal.explanation}</p>
      <Loaded of={loads}>
        {(items) => (
          <LeadChoice
            loads={items}
            proposed={review.proposal.department}
            value={leadDepartment}
            onChange={(chosen) => change({ leadDepartment: chosen })}
          />
        )}
      </Loaded>
      <Field label={t('reason')} hint={t('lead.reason')} error={errorOf('reason')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        )}
      </Field>
    </AskDialog>
  );
}
