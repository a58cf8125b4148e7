import { CaretRightOutlined, CloseOutlined, PauseOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFaultText } from '../ui/Told';
import { useSize } from './size';
import type { Transfer, Transfers } from './Transfers';

/** A file on its way: how far it is, and what to do with it. */
export function TransferRow({ transfer, transfers }: { transfer: Transfer; transfers: Transfers }) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const size = useSize();
  const { id, name, state, error } = transfer;
  const percent = transfer.size === 0 ? 0 : Math.floor((transfer.sent / transfer.size) * 100);
  return (
    <li className="file">
      <span className="file-name">{name}</span>
      <span className="meta number">
        {size(transfer.sent)} / {size(transfer.size)}
      </span>
      {state === 'sending' ? (
        <Button
          type="text"
          icon={<PauseOutlined />}
          aria-label={t('attachments.pause', { name })}
          onClick={() => void transfers.pause(id)}
        />
      ) : (
        <Button
          type="text"
          icon={<CaretRightOutlined />}
          aria-label={t('attachments.resume', { name })}
          onClick={() => transfers.resume(id)}
        />
      )}
      <Button
        type="text"
        icon={<CloseOutlined />}
        aria-label={t('attachments.cancel', { name })}
        onClick={() => void transfers.cancel(id)}
      />
      <Progress
        className="file-progress"
        percent={percent}
        size="small"
        showInfo={false}
        status={state === 'refused' ? 'exception' : state === 'sending' ? 'active' : 'normal'}
        aria-label={name}
      />
      {error && (
        <p className="file-fault" role="alert">
          {faultText(error)}
        </p>
      )}
    </li>
  );
}
