import { LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Loaded } from '../../shared/ui/Told';
import { useEarlier, type Message } from './queries';
import { Writer } from './Writer';

function Earlier({ requestId, message }: { requestId: string; message: Message }) {
  const format = useFormat();
  const earlier = useEarlier(requestId, message);
  return (
    <Loaded of={earlier}>
      {(texts) => (
        <ol className="earlier-texts">
          {texts.map(({ edition, text, replacedAt }) => (
            <li key={edition}>
              <p className="words-said">{text}</p>
              <time className="meta" dateTime={replacedAt}>
                {format.moment(replacedAt)}
              </time>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

/** One message; what it said before it was edited stays readable. */
export function Said({ requestId, message, open }: { requestId: string; message: Message; open: boolean }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const me = useMe().data?.id;
  const [editing, setEditing] = useState(false);
  const [looking, setLooking] = useState(false);
  return (
    <li className="talk-entry">
      <div className="meta">
        <strong>{names.person(message.author)}</strong>
        {message.onBehalfOf !== undefined && <span>{t('duties.for', { name: names.person(message.onBehalfOf) })}</span>}
        <time dateTime={message.postedAt}>{format.moment(message.postedAt)}</time>
        {message.visibility === 'PRIVATE' && (
          <span>
            <LockOutlined /> {t('talk.note.mark')}
          </span>
        )}
        {message.edition > 0 && (
          <Button type="link" size="small" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {t('talk.edited', { number: message.edition })}
          </Button>
        )}
        {open && message.author === me && !editing && (
          <Button type="link" size="small" onClick={() => setEditing(true)}>
            {t('talk.edit')}
          </Button>
        )}
      </div>
      {editing ? (
        <Writer requestId={requestId} notes={false} instead={message} onDone={() => setEditing(false)} />
      ) : (
        <p className="words-said">{message.text}</p>
      )}
      {looking && <Earlier requestId={requestId} message={message} />}
    </li>
  );
}
