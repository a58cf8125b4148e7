import { useTranslation } from 'react-i18next';
import { useNow } from '../clock/useNow';
import { urgency } from '../time/remaining';
import { useFormat } from '../time/useFormat';

/** A deadline that counts down on the platform's clock. */
export function Due({ at }: { at: string }) {
  const { t } = useTranslation();
  const now = useNow();
  const format = useFormat();
  const near = urgency(at, now);
  const when = format.relative(at, now);
  return (
    <time className={`due-${near}`} dateTime={at} title={format.moment(at)}>
      {near === 'overdue' ? t('due.overdue', { when }) : t('due.open', { when })}
    </time>
  );
}
