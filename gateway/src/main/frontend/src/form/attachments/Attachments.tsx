import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileBox } from '../../shared/attachments/FileBox';
import { useTransfers } from '../../shared/attachments/useTransfers';
import { Panel } from '../../shared/ui/Panel';
import type { Draft } from '../queries';
import { RemoveDialog } from './RemoveDialog';

type Attached = Draft['attachments'][number];

/** The files of a form: those attached, and those on their way. */
export function Attachments({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [removing, setRemoving] = useState<Attached>();
  const { transfers, underway } = useTransfers({ requestId: draft.id }, ({ name }) => {
    void message.success(t('attachments.arrived', { name }));
    void queries.invalidateQueries({ queryKey: ['requests', 'one', draft.id] });
  });
  const files = draft.attachments.map((file) => ({
    ...file,
    id: file.sha256,
    href: `/api/requests/${draft.id}/attachments/${file.sha256}`,
  }));
  return (
    <Panel title={t('request.attachments')} count={draft.attachments.length}>
      <div className="panel-body">
        <FileBox
          id="field-attachments"
          files={files}
          transfers={transfers}
          underway={underway}
          hint={t('attachments.hint')}
          onRemove={({ id }) => setRemoving(draft.attachments.find(({ sha256 }) => sha256 === id))}
        />
      </div>
      {removing && <RemoveDialog requestId={draft.id} file={removing} onClose={() => setRemoving(undefined)} />}
    </Panel>
  );
}
