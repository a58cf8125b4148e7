import { useTranslation } from 'react-i18next';
import type { Remark } from './useRemarks';

/** What stands against a submission as a whole, and how much stands at single cells. */
export function Objections({ remarks }: { remarks: Remark[] }) {
  const { t } = useTranslation();
  const blocking = remarks.filter((remark) => remark.blocking);
  if (blocking.length === 0) return null;
  const whole = blocking.filter(({ key, field }) => key === undefined && field === 'tasks');
  return (
    <div className="objections" role="status">
      <strong>{t('plan.objections', { count: blocking.length })}</strong>
      <ul className="points">
        {whole.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
        {whole.length < blocking.length && (
          <li>{t('plan.objections.below', { count: blocking.length - whole.length })}</li>
        )}
      </ul>
    </div>
  );
}
