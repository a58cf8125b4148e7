import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded } from '../../shared/ui/Told';
import type { RequestAnswer } from '../queries';
import '../requests.css';
import { useTalk } from './queries';
import { Said } from './Said';
import { Writer } from './Writer';

/** The talk between the initiator and review, and the notes of administrators among themselves. */
export function Talk({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const talk = useTalk(request.id);
  const open = request.acts.includes('message');
  return (
    <Panel title={t('talk')}>
      {open && (
        <div className="panel-body">
          <Writer requestId={request.id} notes={request.acts.includes('note')} />
        </div>
      )}
      <Loaded of={talk}>
        {({ pages }) => {
          const messages = pages.flatMap(({ items }) => items);
          if (messages.length === 0) return <Empty title={t('talk.none')} advice={t('talk.none.advice')} />;
          return (
            <>
              <ul className="rows">
                {messages.map((message) => (
                  <Said key={message.id} requestId={request.id} message={message} open={open} />
                ))}
              </ul>
              {talk.hasNextPage && (
                <div className="panel-body">
                  <Button loading={talk.isFetchingNextPage} onClick={() => void talk.fetchNextPage()}>
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
