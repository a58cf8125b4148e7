import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { Field, fieldErrors } from '../shared/ui/Field';
import { useRetrospectiveAct, type Retrospective } from './queries';

interface Props {
  retrospective: Retrospective;
  onClose: () => void;
}

/** The lead's head signs; for departments that said nothing, with the reason why they are not waited for. */
export function SignDialog({ retrospective, onClose }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const { draft, change, forget, kept } = useDraft(`sign.${retrospective.requestId}`, { missingReason: '' });
  const { missingReason } = draft;
  const acting = useRetrospectiveAct(retrospective.requestId, retrospective.version, () => {
    forget();
    onClose();
  });
  const { missing } = retrospective;
  return (
    <AskDialog
      title={t('retrospective.sign')}
      whole={missing.length === 0 || missingReason.trim() !== ''}
      kept={kept}
      doing={acting}
      onDo={() => acting.mutate({ act: 'sign', missingReason: missingReason.trim() })}
      onClose={onClose}
    >
      <p>{t('retrospective.sign.asked')}</p>
      {missing.length > 0 && (
        <Field
          label={t('retrospective.missingReason', { departments: missing.map(names.department).join('、') })}
          error={fieldErrors(acting.error)('missingReason')}
        >
          {(given) => (
            <Input.TextArea
              {...given}
              rows={3}
              maxLength={1000}
              value={missingReason}
              onChange={(event) => change({ missingReason: event.target.value })}
            />
          )}
        </Field>
      )}
    </AskDialog>
  );
}

/** The administrator files the signed form. */
export function FileDialog({ retrospective, onClose }: Props) {
  const { t } = useTranslation();
  const acting = useRetrospectiveAct(retrospective.requestId, retrospective.version, onClose);
  return (
    <AskDialog
      title={t('retrospective.file')}
      doing={acting}
      onDo={() => acting.mutate({ act: 'file' })}
      onClose={onClose}
    >
      <p>{t('retrospective.file.asked')}</p>
    </AskDialog>
  );
}
