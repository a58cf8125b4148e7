import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
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
  const messages = useMessages(room.requestId);
  return (
    <Panel title={t('discussion')}>
      {isOpen(room, 'post-message') && (
        <div className="panel-body">
          <Composer room={room} />
        </div>
      )}
      <Loaded of={messages}>
        {({ pages }) => {
          const threads = threadsOf(pages.flatMap(({ items }) => items));
          if (threads.length === 0) return <Empty title={t('discussion.none')} advice={t('discussion.none.advice')} />;
          return (
            <>
              <ul className="rows threads">
                {threads.map((thread) => (
                  <Thread key={thread[0]?.thread} room={room} messages={thread} />
                ))}
              </ul>
              {messages.hasNextPage && (
                <div className="panel-body">
                  <Button loading={messages.isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>
                    {t('more')}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}
