import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';

/** An address without a page. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="told">
      <h1>{t('notFound')}</h1>
      <p>{t('notFound.advice')}</p>
      <Link to="/">{t('notFound.home')}</Link>
    </div>
  );
}
