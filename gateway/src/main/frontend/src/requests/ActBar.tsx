import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { LinkButton } from '../shared/ui/LinkButton';
import { OFFERED, useAct, type Offered, type RequestAnswer } from './queries';

const SAYS_WHY: ReadonlySet<Offered> = new Set(['object', 'withdraw']);
const IN_PLAIN_SIGHT: ReadonlySet<Offered> = new Set(['confirm', 'sign']);
/** What is decided in the review centre, beside the checks and the load of the departments. */
const REVIEWS = ['dispatch', 'return', 'reject'];
const MAXIMUM = 2000;

interface DialogProps {
  act: Offered;
  request: RequestAnswer;
  onClose: () => void;
}

/** Asks what an act needs, and does it. What was typed stays until it is done. */
function ActDialog({ act, request, onClose }: DialogProps) {
  const { t } = useTranslation();
  const acting = useAct(request.id);
  const [key] = useState(idempotencyKey);
  const { draft, change, forget, kept } = useDraft(`act.${request.id}.${request.version}.${act}`, {
    text: '',
  });
  const { text } = draft;
  const done = () => {
    forget();
    onClose();
  };
  const whole = !SAYS_WHY.has(act) || text.trim() !== '';
  return (
    <AskDialog
      title={t(`act.${act}`)}
      whole={whole}
      danger={act === 'withdraw'}
      kept={kept}
      doing={acting}
      onDo={() => acting.mutate({ key, call: { act, text: text.trim() } }, { onSuccess: done })}
      onClose={onClose}
    >
      <p>{t(`asked.${act}`)}</p>
      {SAYS_WHY.has(act) && (
        <label className="field">
          {t('reason')}
          <Input.TextArea
            rows={4}
            maxLength={MAXIMUM}
            value={text}
            onChange={(event) => change({ text: event.target.value })}
          />
        </label>
      )}
    </AskDialog>
  );
}

/** What the person may do with the request now, as the service says. */
export function ActBar({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Offered>();
  const open = OFFERED.filter((act) => request.acts.includes(act));
  const editable = request.acts.includes('edit');
  const reviewable = REVIEWS.some((act) => request.acts.includes(act));
  if (open.length === 0 && !editable && !reviewable) return null;
  return (
    <section className="act-bar" aria-label={t('acts')}>
      <strong>{t('acts')}</strong>
      <div className="actions">
        {editable && (
          <LinkButton to={`/requests/${request.id}/edit`} type="primary">
            {request.state === 'RETURNED' ? t('act.revise') : t('act.edit')}
          </LinkButton>
        )}
        {reviewable && (
          <LinkButton to={`/review/${request.id}`} type="primary">
            {t('act.review')}
          </LinkButton>
        )}
        {open.map((act) => (
          <Button key={act} type={IN_PLAIN_SIGHT.has(act) ? 'primary' : 'default'} onClick={() => setChosen(act)}>
            {t(`act.${act}`)}
          </Button>
        ))}
      </div>
      {chosen && <ActDialog act={chosen} request={request} onClose={() => setChosen(undefined)} />}
    </section>
  );
}
