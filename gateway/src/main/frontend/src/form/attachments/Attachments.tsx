import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Upload } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../shared/ui/Panel';
import type { Draft } from '../queries';
import { RemoveDialog } from './RemoveDialog';
import { useSize } from './size';
import { TransferRow } from './TransferRow';
import { Transfers } from './Transfers';

type Attached = Draft['attachments'][number];

function FileRow({ requestId, file, onRemove }: { requestId: string; file: Attached; onRemove: () => void }) {
  const { t } = useTranslation();
  const size = useSize();
  return (
    <li className="file">
      <PaperClipOutlined />
      <a href={`/api/requests/${requestId}/attachments/${file.sha256}`}>{file.name}</a>
      <span className="meta number">{size(file.size)}</span>
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t('attachments.remove', { name: file.name })}
        onClick={onRemove}
      />
    </li>
  );
}

/** The files of a form: those attached, and those on their way. */
export function Attachments({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [removing, setRemoving] = useState<Attached>();
  const [transfers] = useState(
    () =>
      new Transfers(draft.id, (name) => {
        void message.success(t('attachments.arrived', { name }));
        void queries.invalidateQueries({ queryKey: ['requests', 'one', draft.id] });
      }),
  );
  const underway = useSyncExternalStore(transfers.subscribe, transfers.snapshot);
  return (
    <Panel title={t('request.attachments')} count={draft.attachments.length}>
      <div className="panel-body files">
        <ul>
          {draft.attachments.map((file) => (
            <FileRow key={file.sha256} requestId={draft.id} file={file} onRemove={() => setRemoving(file)} />
          ))}
          {underway.map((transfer) => (
            <TransferRow key={transfer.id} transfer={transfer} transfers={transfers} />
          ))}
        </ul>
        <Upload
          multiple
          showUploadList={false}
          beforeUpload={(file) => {
            void transfers.add(file);
            return false;
          }}
        >
          <Button id="field-attachments" icon={<PaperClipOutlined />}>
            {t('attachments.add')}
          </Button>
        </Upload>
        <p className="field-hint">{t('attachments.hint')}</p>
      </div>
      {removing && <RemoveDialog requestId={draft.id} file={removing} onClose={() => setRemoving(undefined)} />}
    </Panel>
  );
}
