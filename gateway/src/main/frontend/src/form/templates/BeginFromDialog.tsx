import { Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { idempotencyKey } from '../../shared/api/client';
import { AskDialog } from '../../shared/ui/AskDialog';
import { useBeginFrom, type Dates, type Origin } from './queries';

/** Begins a draft "as last time", and asks what becomes of the dates. */
export function BeginFromDialog({ origin, onClose }: { origin: Origin; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [key] = useState(idempotencyKey);
  const [dates, setDates] = useState<Dates>('SHIFT');
  const beginning = useBeginFrom(origin, key);
  const begin = () =>
    beginning.mutate(dates, {
      onSuccess: ({ id }) => {
        onClose();
        void navigate(`/requests/${id}/edit`);
      },
    });
  return (
    <AskDialog title={t('copy.begin')} doing={beginning} onDo={begin} onClose={onClose}>
      <p>{t('copy.from', { name: origin.name })}</p>
      <Radio.Group
        aria-label={t('copy.dates')}
        value={dates}
        onChange={(event) => setDates(event.target.value as Dates)}
        options={(['SHIFT', 'CLEAR'] as const).map((value) => ({ value, label: t(`copy.dates.${value}`) }))}
      />
    </AskDialog>
  );
}
