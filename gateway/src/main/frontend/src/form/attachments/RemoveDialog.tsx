import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requestApi } from '../../shared/api/client';
import { AskDialog } from '../../shared/ui/AskDialog';

interface Props {
  requestId: string;
  file: { readonly name: string; readonly sha256: string };
  onClose: () => void;
}

/** Takes a file off the form, once one is sure. */
export function RemoveDialog({ requestId, file, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () =>
      requestApi
        .DELETE('/api/requests/{id}/attachments/{sha256}', {
          params: { path: { id: requestId, sha256: file.sha256 } },
        })
        .then(() => undefined),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['requests', 'one', requestId] }),
  });
  return (
    <AskDialog
      title={t('remove')}
      danger
      doing={removing}
      onDo={() => removing.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('attachments.remove', { name: file.name })}</p>
    </AskDialog>
  );
}
