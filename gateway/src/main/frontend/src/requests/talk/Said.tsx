import { LockOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/directory/queries';
import { EarlierTexts, Spoken } from '../../shared/talk/Spoken';
import { useEarlier, type Message } from './queries';
import { Writer } from './Writer';

function Earlier({ requestId, message }: { requestId: string; message: Message }) {
  return <EarlierTexts of={useEarlier(requestId, message)} />;
}

/** One message of the talk about a request. */
export function Said({ requestId, message, open }: { requestId: string; message: Message; open: boolean }) {
  const { t } = useTranslation();
  const me = useMe().data?.id;
  return (
    <Spoken
      message={message}
      editable={open && message.author === me}
      mark={
        message.visibility === 'PRIVATE' && (
          <span>
            <LockOutlined /> {t('talk.note.mark')}
          </span>
        )
      }
      editor={(onDone) => <Writer requestId={requestId} notes={false} instead={message} onDone={onDone} />}
      earlier={<Earlier requestId={requestId} message={message} />}
    />
  );
}
