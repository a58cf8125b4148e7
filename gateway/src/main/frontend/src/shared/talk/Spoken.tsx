import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../directory/queries';
import { useFormat } from '../time/useFormat';
import { Loaded, type Answer } from '../ui/Told';
import './talk.css';

interface Earlier {
  edition: number;
  text: string;
  replacedAt: string;
}

/** What a message said before each of its edits. */
export function EarlierTexts({ of }: { of: Answer<Earlier[]> }) {
  const format = useFormat();
  return (
    <Loaded of={of}>
      {(texts) => (
        <ol className="earlier">
          {texts.map(({ edition, text, replacedAt }) => (
            <li key={edition}>
              <p className="said">{text}</p>
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

interface Message {
  author: string;
  onBehalfOf?: string;
  text: string;
  mentions: string[];
  postedAt: string;
  edition: number;
}

interface Props {
  message: Message;
  /** Whether the reader may say it otherwise. */
  editable: boolean;
  /** Who reads it, where that is not everybody. */
  mark?: ReactNode;
  editor: (onDone: () => void) => ReactNode;
  earlier: ReactNode;
  /** What came with it. */
  children?: ReactNode;
}

/** One message; what it said before it was edited stays readable. */
export function Spoken({ message, editable, mark, editor, earlier, children }: Props) {
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
        {mark}
        {message.edition > 0 && (
          <button type="button" className="quiet-link" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {t('message.edited', { count: message.edition })}
          </button>
        )}
        {editable && !editing && (
          <button type="button" className="quiet-link" onClick={() => setEditing(true)}>
            {t('message.edit')}
          </button>
        )}
      </div>
      {editing ? editor(() => setEditing(false)) : <p className="said">{message.text}</p>}
      {children}
      {message.mentions.length > 0 && (
        <div className="meta">{t('message.told', { names: message.mentions.map(names.person).join('、') })}</div>
      )}
      {looking && earlier}
    </li>
  );
}
