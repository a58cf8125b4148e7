import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../../shared/api/client';
import { NameDialog } from './NameDialog';
import { useSaveTemplate } from './queries';

function Saving({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [key] = useState(idempotencyKey);
  const saving = useSaveTemplate(id, key);
  const save = (chosen: string) =>
    saving.mutate(chosen, {
      onSuccess: () => {
        void message.success(t('template.saved', { name: chosen }));
        onClose();
      },
    });
  return <NameDialog title={t('template.save')} name={name} doing={saving} onDo={save} onClose={onClose} />;
}

/** Keeps a form as a template of one's own. */
export function SaveTemplateButton({ id, name, before }: { id: string; name: string; before: () => Promise<boolean> }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button type="text" onClick={() => void before().then(setAsking)}>
        {t('template.save')}
      </Button>
      {asking && <Saving id={id} name={name.slice(0, 80)} onClose={() => setAsking(false)} />}
    </>
  );
}
