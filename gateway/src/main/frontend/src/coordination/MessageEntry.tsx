import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileLinks } from '../shared/attachments/FileLinks';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Loaded } from '../shared/ui/Told';
import { Composer } from './Composer';
import { useEarlierTexts } from './discussion';
import type { Message, Room } from './queries';

function EarlierTexts({ requestId, messageId }: { requestId: string; messageId: string }) {
  const format = useFormat();
  const earlier = useEarlierTexts(requestId, messageId);
  return (
    <Loaded of={earlier}>
      {(texts) => (
        <ol className="plain earlier">
          {texts.map((text) => (
            <li key={text.edition}>
              <p className="said">{text.text}</p>
              <span className="meta">
                <time dateTime={text.replacedAt}>{format.moment(text.replacedAt)}</time>
              </span>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

/** One message; what it said before it was edited stays readable. */
export function MessageEntry({ room, message }: { room: Room; message: Message }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const [looking, setLooking] = useState(false);
  return (
    <li className="message">
      <div className="meta">
        <strong>{names.person(message.author)}</strong>
        {message.onBehalfOf !== undefined && <span>{t('duties.for', { name: names.person(message.onBehalfOf) })}</span>}
        <time dateTime={message.postedAt}>{format.moment(message.postedAt)}</time>
        {message.edition > 0 && (
          <button type="button" className="quiet-link" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {t('message.edited', { count: message.edition })}
          </button>
        )}
        {message.acts.includes('edit-message') && !editing && (
          <button type="button" className="quiet-link" onClick={() => setEditing(true)}>
            {t('message.edit')}
          </button>
        )}
      </div>
      {editing ? (
        <Composer room={room} instead={message} onDone={() => setEditing(false)} />
      ) : (
        <p className="said">{message.text}</p>
      )}
      <FileLinks requestId={room.requestId} files={message.files} />
      {message.mentions.length > 0 && (
        <div className="meta">{t('message.told', { names: message.mentions.map(names.person).join('、') })}</div>
      )}
      {looking && <EarlierTexts requestId={room.requestId} messageId={message.id} />}
    </li>
  );
}
