import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Conversation } from '../shared/talk/Conversation';
import { Composer } from './Composer';
import { threadsOf, useMessages } from './discussion';
import { MessageEntry } from './MessageEntry';
import { isOpen, type Message, type Room } from './queries';

function Thread({ room, messages }: { room: Room; messages: Message[] }) {
  const { t } = useTranslation();
  const [replying, setReplying] = useState(false);
  const [first] = messages;
  if (!first) return null;
  return (
    <li className="entry">
      <ol className="thread">
        {messages.map((message) => (
          <MessageEntry key={message.id} room={room} message={message} />
        ))}
      </ol>
      {isOpen(room, 'post-message') &&
        (replying ? (
          <Composer room={room} thread={first.thread} onDone={() => setReplying(false)} />
        ) : (
          <Button type="link" className="reply" onClick={() => setReplying(true)}>
            {t('message.reply')}
          </Button>
        ))}
    </li>
  );
}

/** The discussion (在線討論區), by thread. */
export function Discussion({ room }: { room: Room }) {
  const { t } = useTranslation();
  return (
    <Conversation
      title={t('discussion')}
      none={t('discussion.none')}
      advice={t('discussion.none.advice')}
      of={useMessages(room.requestId)}
      writing={isOpen(room, 'post-message') && <Composer room={room} />}
    >
      {(messages) =>
        threadsOf(messages).map((thread) => <Thread key={thread[0]?.thread} room={room} messages={thread} />)
      }
    </Conversation>
  );
}
