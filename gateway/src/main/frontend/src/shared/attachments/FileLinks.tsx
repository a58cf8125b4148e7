import { PaperClipOutlined } from '@ant-design/icons';
import './attachments.css';
import { kindOf } from './kind';
import { useSize } from './size';
import { fileAddress } from './useHandedFiles';

interface Props {
  requestId: string;
  files: readonly { id?: string; name: string; size?: number; mediaType?: string; sha256?: string }[];
}

/** Files that were handed in, to be fetched; those of former times were only named. */
export function FileLinks({ requestId, files }: Props) {
  const size = useSize();
  if (files.length === 0) return null;
  return (
    <ul className="file-links">
      {files.map((file, index) => (
        <li key={file.id ?? index} className="file">
          <PaperClipOutlined />
          {file.id === undefined ? (
            <span className="file-name">{file.name}</span>
          ) : (
            <a href={fileAddress(requestId, file.id)} download>
              {file.name}
            </a>
          )}
          <span className="meta">{kindOf(file)}</span>
          {file.size !== undefined && <span className="meta number">{size(file.size)}</span>}
          {file.sha256 !== undefined && (
            <span className="meta digest" title={file.sha256}>
              SHA-256 {file.sha256.slice(0, 12)}…
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
