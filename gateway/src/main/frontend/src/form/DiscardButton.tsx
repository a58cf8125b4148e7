import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { AskDialog } from '../shared/ui/AskDialog';
import { useDiscard } from './queries';

/** Throws a draft away, once one is sure. */
export function DiscardButton({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const discarding = useDiscard(id);
  const [asking, setAsking] = useState(false);
  const discard = () =>
    discarding.mutate(undefined, {
      onSuccess: () => {
        onDone();
        void navigate('/requests');
      },
    });
  return (
    <>
      <Button type="text" onClick={() => setAsking(true)}>
        {t('discard')}
      </Button>
      {asking && (
        <AskDialog title={t('discard')} danger doing={discarding} onDo={discard} onClose={() => setAsking(false)}>
          <p>{t('discard.advice')}</p>
        </AskDialog>
      )}
    </>
  );
}
