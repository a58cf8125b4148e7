import { EyeOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useNow } from '../shared/clock/useNow';
import { useMe, useNames } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { Due } from '../shared/ui/Due';
import { Field, fieldErrors } from '../shared/ui/Field';
import { useFaultText } from '../shared/ui/Told';
import { useClaim, useRelease, type Claim } from './queries';

function TakeOver({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const claiming = useClaim(id);
  const [key] = useState(idempotencyKey);
  const { draft, change, forget, kept } = useDraft(`claim.${id}`, { note: '' });
  const { note } = draft;
  const done = () => {
    forget();
    onClose();
  };
  const body = { takeOver: true, note: note.trim() };
  return (
    <AskDialog
      title={t('claim.takeOver')}
      whole={note.trim() !== ''}
      kept={kept}
      doing={claiming}
      onDo={() => claiming.mutate({ key, body }, { onSuccess: done })}
      onClose={onClose}
    >
      <Field label={t('claim.note')} error={fieldErrors(claiming.error)('note')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </Field>
    </AskDialog>
  );
}

/** Who is looking at the request, and until when that is said. It hinders nobody. */
export function ClaimBar({ id, claim, open }: { id: string; claim: Claim | undefined; open: boolean }) {
  const { t } = useTranslation();
  const names = useNames();
  const faultText = useFaultText();
  const me = useMe().data?.id;
  const now = useNow(1000);
  const claiming = useClaim(id);
  const releasing = useRelease(id);
  const [taking, setTaking] = useState(false);
  const holding = claim && Date.parse(claim.until) > now ? claim : undefined;
  const mine = holding?.person === me;
  const error = claiming.error ?? releasing.error;
  if (!holding && !open) return null;
  const look = () => claiming.mutate({ key: idempotencyKey(), body: {} });
  return (
    <div className="claim-bar">
      <span>
        <EyeOutlined /> {holding ? t('review.claimedBy', { name: names.person(holding.person) }) : t('claim.nobody')}
        {holding && (
          <span className="meta">
            <Due at={holding.until} />
            {holding.note !== undefined && <span>{holding.note}</span>}
          </span>
        )}
      </span>
      {open && (
        <span className="actions">
          {(!holding || mine) && (
            <Button loading={claiming.isPending} onClick={look}>
              {holding ? t('claim.renew') : t('claim.begin')}
            </Button>
          )}
          {mine && (
            <Button loading={releasing.isPending} onClick={() => releasing.mutate(undefined)}>
              {t('claim.end')}
            </Button>
          )}
          {holding && !mine && <Button onClick={() => setTaking(true)}>{t('claim.takeOver')}</Button>}
        </span>
      )}
      {error && <p role="alert">{faultText(error)}</p>}
      {taking && <TakeOver id={id} onClose={() => setTaking(false)} />}
    </div>
  );
}
