import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { FileBox } from '../shared/attachments/FileBox';
import type { Stored } from '../shared/attachments/Transfers';
import { useHandedFiles } from '../shared/attachments/useHandedFiles';
import { useDraft } from '../shared/draft/useDraft';
import { Writing } from '../shared/talk/Writing';
import { useSay } from './discussion';
import type { Message, Room } from './queries';

const MAXIMUM = 8000;

interface Props {
  room: Room;
  /** The thread it goes into; it begins one where there is none. */
  thread?: string;
  /** The message it takes the place of. */
  instead?: Message;
  onDone?: () => void;
}

/** Where a message is written. A key lasts until the message has arrived. */
export function Composer({ room, thread, instead, onDone }: Props) {
  const { t } = useTranslation();
  const saying = useSay(room.requestId);
  const [key, setKey] = useState(idempotencyKey);
  const about = instead ? `${instead.id}.${instead.edition}` : (thread ?? 'new');
  const { draft, change, forget, kept } = useDraft(`say.${room.requestId}.${about}`, {
    text: instead?.text ?? '',
    mentions: instead?.mentions ?? [],
    files: [] as Stored[],
  });
  const { text, mentions, files } = draft;
  const handed = useHandedFiles({ requestId: room.requestId, purpose: 'MESSAGE' }, files, change);
  const label = instead ? t('message.edit') : thread === undefined ? t('message.new') : t('message.reply');
  const send = () =>
    saying.mutate(
      {
        key,
        text: text.trim(),
        mentions,
        files: files.map(({ id }) => id),
        ...(thread !== undefined && { thread }),
        ...(instead && { instead: instead.id }),
      },
      {
        onSuccess: () => {
          forget();
          setKey(idempotencyKey());
          onDone?.();
        },
      },
    );
  return (
    <Writing
      label={label}
      maximum={MAXIMUM}
      words={{ text, mentions }}
      onChange={change}
      kept={kept}
      mentionable={room.participants}
      instead={instead !== undefined}
      ready={!handed.busy}
      doing={saying}
      onSend={send}
      onCancel={onDone}
    >
      {!instead && (
        <FileBox
          files={handed.shown}
          transfers={handed.transfers}
          underway={handed.underway}
          onRemove={({ id }) => handed.remove(id)}
        />
      )}
    </Writing>
  );
}
