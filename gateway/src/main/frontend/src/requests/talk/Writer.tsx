import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../../shared/api/client';
import { Unsent } from '../../shared/draft/Unsent';
import { useDraft } from '../../shared/draft/useDraft';
import { useFaultText } from '../../shared/ui/Told';
import { useSay, type Message } from './queries';

const MAXIMUM = 4000;

interface Props {
  requestId: string;
  /** Whether it may also be a note that administrators alone read. */
  notes: boolean;
  /** The message it takes the place of. */
  instead?: Message;
  onDone?: () => void;
}

/** Where something is written. A key lasts until what was written has arrived. */
export function Writer({ requestId, notes, instead, onDone }: Props) {
  const { t } = useTranslation();
  const saying = useSay(requestId);
  const faultText = useFaultText();
  const [key, setKey] = useState(idempotencyKey);
  const name = `talk.${requestId}.${instead ? `${instead.id}.${instead.edition}` : 'new'}`;
  const { draft, change, forget, kept } = useDraft(name, { text: instead?.text ?? '', note: false });
  const { text, note } = draft;
  const label = instead ? t('talk.edit') : note ? t('talk.note') : t('talk.write');
  const done = () => {
    forget();
    setKey(idempotencyKey());
    onDone?.();
  };
  const send = () =>
    saying.mutate({ key, text: text.trim(), visibility: note ? 'PRIVATE' : 'SHARED', instead }, { onSuccess: done });
  return (
    <div className="writer">
      <Unsent kept={kept} />
      <Input.TextArea
        aria-label={label}
        placeholder={label}
        rows={2}
        maxLength={MAXIMUM}
        value={text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className="writer-foot">
        {notes && !instead && (
          <Checkbox checked={note} onChange={(event) => change({ note: event.target.checked })}>
            {t('talk.note.only')}
          </Checkbox>
        )}
        {onDone && <Button onClick={onDone}>{t('cancel')}</Button>}
        <Button type="primary" disabled={text.trim() === ''} loading={saying.isPending} onClick={send}>
          {instead ? t('save') : t('talk.send')}
        </Button>
      </div>
      {saying.error && (
        <p role="alert" className="field-error">
          {faultText(saying.error)}
        </p>
      )}
    </div>
  );
}
