import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import './attachments.css';
import { useSize } from './size';
import { TransferRow } from './TransferRow';
import type { Transfer, Transfers } from './Transfers';

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly href: string;
}

interface Props {
  files: readonly Shown[];
  transfers: Transfers;
  underway: readonly Transfer[];
  hint?: string;
  /** Of the button that chooses files. */
  id?: string;
  onRemove: (file: Shown) => void;
}

function FileRow({ file, onRemove }: { file: Shown; onRemove: () => void }) {
  const { t } = useTranslation();
  const size = useSize();
  return (
    <li className="file">
      <PaperClipOutlined />
      <a href={file.href} download>
        {file.name}
      </a>
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

/** Files that are there and files on their way, and where more are chosen. */
export function FileBox({ files, transfers, underway, hint, id, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <div className="files">
      <ul>
        {files.map((file) => (
          <FileRow key={file.id} file={file} onRemove={() => onRemove(file)} />
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
        <Button icon={<PaperClipOutlined />} {...(id !== undefined && { id })}>
          {t('attachments.add')}
        </Button>
      </Upload>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
    </div>
  );
}
