import { useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { SIGN_IN, useSessionExpired } from '../api/session';

/** Over the page, which keeps what was typed: signing in happens in another tab, then the page goes on. */
export function SessionEnded() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const ended = useSessionExpired();
  return (
    <Modal open={ended} closable={false} footer={null} title={t('session.ended')}>
      <p>{t('session.advice')}</p>
      <div className="actions">
        <Button type="primary" href={SIGN_IN} target="_blank" rel="noopener">
          {t('signIn')}
        </Button>
        <Button
          onClick={() => void queries.refetchQueries({ queryKey: ['me'] }).then(() => queries.invalidateQueries())}
        >
          {t('session.goOn')}
        </Button>
      </div>
    </Modal>
  );
}
