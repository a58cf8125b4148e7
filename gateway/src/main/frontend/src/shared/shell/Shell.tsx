import { BellOutlined } from '@ant-design/icons';
import { App, Badge, Button } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation } from 'react-router-dom';
import { useUnreadCount } from '../../notices/queries';
import { useLiveNotices } from '../../notices/useLiveNotices';
import { useMe } from '../directory/queries';
import { chosenLanguage, nearest, speak } from '../i18n';
import type { Mode } from '../theme/tokens';
import { Loading } from '../ui/Told';
import { AccountMenu } from './AccountMenu';
import { PLACES } from './places';
import { SessionEnded } from './SessionEnded';
import { useOnePerson } from './signingOut';

const NoticesDrawer = lazy(() => import('../../notices/NoticesDrawer'));

function Notices() {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const [open, setOpen] = useState(false);
  const unread = useUnreadCount().data?.unread ?? 0;
  useLiveNotices((notice) => notification.info({ title: notice.text, placement: 'bottomRight', duration: 6 }));
  return (
    <>
      <Badge count={unread} size="small" offset={[-6, 6]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={t('notices.open', { count: unread })}
          onClick={() => setOpen(true)}
        />
      </Badge>
      <Suspense fallback={null}>{open && <NoticesDrawer open onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

/** After each change of the page, reading begins at its content. */
function useFocusOnChange() {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    content.current?.focus();
    window.scrollTo(0, 0);
  }, [pathname]);
  return content;
}

/** What is around every page: navigation, notices, language, theme. */
export function Shell({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const content = useFocusOnChange();
  const locale = me.data?.locale;
  useOnePerson(me.data?.id);
  useEffect(() => {
    if (locale !== undefined && chosenLanguage() === undefined) void speak(nearest(locale), false);
  }, [locale]);
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="bar">
        <Link className="brand" to="/">
          <img src="/brand/mark.svg" alt="" width="26" height="26" />
          Liaison
        </Link>
        <nav aria-label={t('navigation')}>
          {PLACES.filter(({ role }) => role === undefined || me.data?.roles.includes(role)).map(({ to, label }) => (
            <NavLink key={to} to={to} end={to === '/'}>
              {t(`place.${label}`)}
            </NavLink>
          ))}
        </nav>
        <div className="bar-end">
          <Notices />
          <AccountMenu mode={mode} onMode={onMode} />
        </div>
      </header>
      <main id="content" className="page" tabIndex={-1} ref={content}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <SessionEnded />
    </>
  );
}
