import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { excerptOf } from '../draft/excerpt';
import type { Left } from '../draft/unsaved';
import { useFormat } from '../time/useFormat';

const SHOWN = 5;

interface Props {
  unsent: readonly Left<unknown>[];
  onLeave: () => void;
  onClose: () => void;
}

/** Before somebody signs out who has typed what was not sent: it goes with them. */
export function SignOutDialog({ unsent, onLeave, onClose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const more = unsent.length - SHOWN;
  return (
    <Modal
      open
      title={t('signOut.unsent', { count: unsent.length })}
      okText={t('signOut.anyway')}
      okButtonProps={{ danger: true }}
      cancelText={t('signOut.stay')}
      onOk={onLeave}
      onCancel={onClose}
    >
      <p>{t('signOut.unsent.advice')}</p>
      <div className="unsent">
        <ul>
          {unsent.slice(0, SHOWN).map(({ place, at, value }) => (
            <li key={place}>
              <span className="unsent-words">{excerptOf(value)}</span>
              <span className="meta">{format.moment(new Date(at).toISOString())}</span>
            </li>
          ))}
        </ul>
        {more > 0 && <p className="meta">{t('signOut.unsent.more', { count: more })}</p>}
      </div>
    </Modal>
  );
}
