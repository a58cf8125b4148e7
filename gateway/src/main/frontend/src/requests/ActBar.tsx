import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useDepartments, useNames } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { LinkButton } from '../shared/ui/LinkButton';
import { OFFERED, useAct, type Offered, type RequestAnswer } from './queries';

const SAYS_WHY: ReadonlySet<Offered> = new Set(['object', 'return', 'reject', 'withdraw']);
const IN_PLAIN_SIGHT: ReadonlySet<Offered> = new Set(['confirm', 'sign', 'dispatch']);
const MAXIMUM = 2000;

interface DialogProps {
  act: Offered;
  request: RequestAnswer;
  onClose: () => void;
}

/** Asks what an act needs, and does it. What was typed stays until it is done. */
function ActDialog({ act, request, onClose }: DialogProps) {
  const { t } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data ?? [];
  const acting = useAct(request.id);
  const [key] = useState(idempotencyKey);
  const { draft, change, forget, kept } = useDraft(`act.${request.id}.${request.version}.${act}`, {
    text: '',
    leadDepartment: request.proposedLead ?? '',
  });
  const { text, leadDepartment } = draft;
  const done = () => {
    forget();
    onClose();
  };
  const whole = (!SAYS_WHY.has(act) || text.trim() !== '') && (act !== 'dispatch' || leadDepartment !== '');
  return (
    <AskDialog
      title={t(`act.${act}`)}
      whole={whole}
      danger={act === 'reject' || act === 'withdraw'}
      kept={kept}
      doing={acting}
      onDo={() => acting.mutate({ key, call: { act, text: text.trim(), leadDepartment } }, { onSuccess: done })}
      onClose={onClose}
    >
      <p>{t(`asked.${act}`)}</p>
      {act === 'dispatch' && (
        <div className="field">
          <span>{t('request.lead')}</span>
          <Select
            aria-label={t('request.lead')}
            value={leadDepartment}
            options={departments.map(({ code }) => ({ value: code, label: names.department(code) }))}
            onChange={(chosen) => change({ leadDepartment: chosen })}
          />
        </div>
      )}
      {(SAYS_WHY.has(act) || act === 'dispatch') && (
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
  if (open.length === 0 && !editable) return null;
  return (
    <section className="act-bar" aria-label={t('acts')}>
      <strong>{t('acts')}</strong>
      <div className="actions">
        {editable && (
          <LinkButton to={`/requests/${request.id}/edit`} type="primary">
            {request.state === 'RETURNED' ? t('act.revise') : t('act.edit')}
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
