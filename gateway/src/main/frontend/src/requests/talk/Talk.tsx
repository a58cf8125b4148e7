import { useTranslation } from 'react-i18next';
import { Conversation } from '../../shared/talk/Conversation';
import type { RequestAnswer } from '../queries';
import { useTalk } from './queries';
import { Said } from './Said';
import { Writer } from './Writer';

/** The talk between the initiator and review, and the notes of administrators among themselves. */
export function Talk({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const open = request.acts.includes('message');
  return (
    <Conversation
      title={t('talk')}
      none={t('talk.none')}
      advice={t('talk.none.advice')}
      of={useTalk(request.id)}
      writing={open && <Writer requestId={request.id} notes={request.acts.includes('note')} />}
    >
      {(messages) =>
        messages.map((message) => <Said key={message.id} requestId={request.id} message={message} open={open} />)
      }
    </Conversation>
  );
}
