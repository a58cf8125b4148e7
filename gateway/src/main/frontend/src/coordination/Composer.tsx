import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { FileBox } from '../shared/attachments/FileBox';
import type { Stored } from '../shared/attachments/Transfers';
import { useHandedFiles } from '../shared/attachments/useHandedFiles';
import { useMe, useNames } from '../shared/directory/queries';
import { Unsent } from '../shared/draft/Unsent';
import { useDraft } from '../shared/draft/useDraft';
import { useFaultText } from '../shared/ui/Told';
import { useSay } from './discussion';
import type { Message, Room } from './queries';

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
  const names = useNames();
  const me = useMe().data?.id;
  const saying = useSay(room.requestId);
  const faultText = useFaultText();
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
    <div className="composer">
      <Unsent kept={kept} />
      <Input.TextArea
        aria-label={label}
        placeholder={label}
        rows={2}
        maxLength={8000}
        value={text}
        onChange={(event) => change({ text: event.target.value })}
      />
      {!instead && (
        <FileBox
          files={handed.shown}
          transfers={handed.transfers}
          underway={handed.underway}
          onRemove={({ id }) => handed.remove(id)}
        />
      )}
      <div className="composer-foot">
        <Select
          mode="multiple"
          aria-label={t('message.mentions')}
          placeholder={t('message.mentions')}
          showSearch={{ optionFilterProp: 'label' }}
          maxTagCount="responsive"
          value={mentions}
          options={room.participants
            .filter((person) => person !== me)
            .map((person) => ({ value: person, label: names.person(person) }))}
          onChange={(chosen: string[]) => change({ mentions: chosen })}
        />
        {onDone && <Button onClick={onDone}>{t('cancel')}</Button>}
        <Button type="primary" disabled={text.trim() === '' || handed.busy} loading={saying.isPending} onClick={send}>
          {instead ? t('save') : t('message.send')}
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
