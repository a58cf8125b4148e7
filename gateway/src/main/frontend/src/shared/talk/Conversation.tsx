import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../ui/Panel';
import { Empty, Loaded, type Answer } from '../ui/Told';
import './talk.css';

interface Pieces<Message> extends Answer<{ pages: { items: Message[] }[] }> {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface Props<Message> {
  title: string;
  none: string;
  advice: string;
  of: Pieces<Message>;
  /** Where something is said, for those who may. */
  writing?: ReactNode;
  children: (messages: Message[]) => ReactNode;
}

/** What was said, the newest first and piece by piece, under the place where more is said. */
export function Conversation<Message>({ title, none, advice, of, writing, children }: Props<Message>) {
  const { t } = useTranslation();
  return (
    <Panel title={title}>
      {Boolean(writing) && <div className="panel-body">{writing}</div>}
      <Loaded of={of}>
        {({ pages }) => {
          const messages = pages.flatMap(({ items }) => items);
          if (messages.length === 0) return <Empty title={none} advice={advice} />;
          return (
            <>
              <ul className="rows conversation">{children(messages)}</ul>
              {of.hasNextPage && (
                <div className="panel-body">
                  <Button loading={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>
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
