import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeginFromDialog } from './BeginFromDialog';

/** Begins a new request from this one. */
export function CopyButton({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={<CopyOutlined />} onClick={() => setAsking(true)}>
        {t('copy')}
      </Button>
      {asking && <BeginFromDialog origin={{ of: 'request', id, name }} onClose={() => setAsking(false)} />}
    </>
  );
}
