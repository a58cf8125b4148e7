import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router-dom';
import { Loading } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import './administration.css';

const PARTS = ['directory', 'calendar', 'wording', 'numbering', 'audit', 'dead-letters'] as const;

/** Around every page of the administration: its parts. */
export default function AdministrationFrame() {
  const { t } = useTranslation();
  usePageTitle(t('administration'));
  return (
    <>
      <div className="page-head">
        <h1>{t('administration')}</h1>
      </div>
      <nav className="views" aria-label={t('administration.parts')}>
        {PARTS.map((part) => (
          <NavLink key={part} to={`/administration/${part}`}>
            {t(`administration.part.${part}`)}
          </NavLink>
        ))}
      </nav>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </>
  );
}
