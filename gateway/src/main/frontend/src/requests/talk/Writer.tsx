import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../../shared/api/client';
import { useDraft } from '../../shared/draft/useDraft';
import { Writing } from '../../shared/talk/Writing';
import { useMentionable, useSay, type Message } from './queries';

const MAXIMUM = 4000;

interface Props {
  requestId: string;
  /** Whether it may also be a note that administrators alone read. */
  notes: boolean;
  /** The message it takes the place of. */
  instead?: Message;
  onDone?: () => void;
}

/** Where something is said about a request. A key lasts until what was written has arrived. */
export function Writer({ requestId, notes, instead, onDone }: Props) {
  const { t } = useTranslation();
  const saying = useSay(requestId);
  const mentionable = useMentionable(requestId).data;
  const [key, setKey] = useState(idempotencyKey);
  const name = `talk.${requestId}.${instead ? `${instead.id}.${instead.edition}` : 'new'}`;
  const { draft, change, forget, kept } = useDraft(name, {
    text: instead?.text ?? '',
    mentions: instead?.mentions ?? [],
    note: instead?.visibility === 'PRIVATE',
  });
  const { text, mentions, note } = draft;
  const readers = (privately: boolean) => (privately ? mentionable?.notes : mentionable?.shared) ?? [];
  const done = () => {
    forget();
    setKey(idempotencyKey());
    onDone?.();
  };
  const send = () =>
    saying.mutate(
      { key, text: text.trim(), mentions, visibility: note ? 'PRIVATE' : 'SHARED', instead },
      { onSuccess: done },
    );
  return (
    <Writing
      label={instead ? t('message.edit') : note ? t('talk.note') : t('talk.write')}
      maximum={MAXIMUM}
      words={{ text, mentions }}
      onChange={change}
      kept={kept}
      mentionable={readers(note)}
      instead={instead !== undefined}
      doing={saying}
      onSend={send}
      onCancel={onDone}
      beside={
        notes &&
        !instead && (
          <Checkbox
            checked={note}
            onChange={({ target: { checked } }) =>
              change({ note: checked, mentions: mentions.filter((person) => readers(checked).includes(person)) })
            }
          >
            {t('talk.note.only')}
          </Checkbox>
        )
      }
    />
  );
}
