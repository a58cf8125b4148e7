import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Unsent } from '../draft/Unsent';
import type { Kept } from '../draft/useDraft';
import { useFaultText } from './Told';

interface Props {
  /** Names the act, as title and on the button that does it. */
  title: string;
  /** Whether everything that the act needs has been given. */
  whole?: boolean;
  /** Whether it ends something for good. */
  danger?: boolean;
  /** Whether it asks for more than a few words. */
  wide?: boolean;
  /** What is known of drafts of it. */
  kept?: Kept;
  doing: { isPending: boolean; error: Error | null };
  onDo: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks what an act needs. What was typed stays until the act is done. */
export function AskDialog({
  title,
  whole = true,
  danger = false,
  wide = false,
  kept,
  doing,
  onDo,
  onClose,
  children,
}: Props) {
  const { t } = useTranslation();
  const faultText = useFaultText();
  return (
    <Modal
      open
      title={title}
      width={wide ? 760 : 520}
      mask={{ closable: false }}
      okText={title}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: !whole, loading: doing.isPending, danger }}
      onOk={onDo}
      onCancel={onClose}
    >
      <Unsent kept={kept} />
      {children}
      {doing.error && <p role="alert">{faultText(doing.error)}</p>}
    </Modal>
  );
}
