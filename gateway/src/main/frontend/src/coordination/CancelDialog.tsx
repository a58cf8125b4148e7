import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { Field } from '../shared/ui/Field';
import { useCancelMeeting, type Meeting, type Room } from './queries';

/** Calls a meeting off. */
export function CancelDialog({ room, meeting, onClose }: { room: Room; meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation();
  const cancelling = useCancelMeeting(room.requestId, meeting.id);
  const { draft, change, forget, kept } = useDraft(`cancel.${meeting.id}`, { reason: '' });
  const done = () => {
    forget();
    onClose();
  };
  return (
    <AskDialog
      title={t('meeting.cancel')}
      danger
      kept={kept}
      doing={cancelling}
      onDo={() => cancelling.mutate(draft.reason.trim(), { onSuccess: done })}
      onClose={onClose}
    >
      <p>{t('meeting.cancel.asked')}</p>
      <Field label={t('reason')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={3}
            maxLength={1000}
            value={draft.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        )}
      </Field>
    </AskDialog>
  );
}
