import { FileLinks } from '../shared/attachments/FileLinks';
import { EarlierTexts, Spoken } from '../shared/talk/Spoken';
import { Composer } from './Composer';
import { useEarlierTexts } from './discussion';
import type { Message, Room } from './queries';

function Earlier({ requestId, messageId }: { requestId: string; messageId: string }) {
  return <EarlierTexts of={useEarlierTexts(requestId, messageId)} />;
}

/** One message of the discussion, with its files. */
export function MessageEntry({ room, message }: { room: Room; message: Message }) {
  return (
    <Spoken
      message={message}
      editable={message.acts.includes('edit-message')}
      editor={(onDone) => <Composer room={room} instead={message} onDone={onDone} />}
      earlier={<Earlier requestId={room.requestId} messageId={message.id} />}
    >
      <FileLinks requestId={room.requestId} files={message.files} />
    </Spoken>
  );
}
