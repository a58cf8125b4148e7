import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../shared/ui/AskDialog';
import { Field } from '../shared/ui/Field';
import { useCancelMeeting, type Meeting, type Room } from './queries';

/** Calls a meeting off. */
export function CancelDialog({ room, meeting, onClose }: { room: Room; meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation();
  const cancelling = useCancelMeeting(room.requestId, meeting.id);
  const [reason, setReason] = useState('');
  return (
    <AskDialog
      title={t('meeting.cancel')}
      danger
      doing={cancelling}
      onDo={() => cancelling.mutate(reason.trim(), { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('meeting.cancel.asked')}</p>
      <Field label={t('reason')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </AskDialog>
  );
}
