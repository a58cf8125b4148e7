import { GlobalOutlined, LogoutOutlined, MoonOutlined, SunOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useChangeSettings, useMe } from '../directory/queries';
import { allOf, type Left } from '../draft/unsaved';
import { LANGUAGES, speak, type Language } from '../i18n';
import type { Mode } from '../theme/tokens';
import { SignOutDialog } from './SignOutDialog';
import { signOut } from './signingOut';

interface Props {
  mode: Mode;
  onMode: (mode: Mode) => void;
}

/** Language, theme, and what is the person's own. */
export function AccountMenu({ mode, onMode }: Props) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const me = useMe().data;
  const settings = useChangeSettings();
  const [unsent, setUnsent] = useState<readonly Left<unknown>[]>([]);
  const leave = () => {
    const left = me ? allOf(me.id) : [];
    if (left.length > 0) setUnsent(left);
    else signOut(me?.id);
  };
  const choose = (language: Language) => {
    void speak(language, true);
    settings.mutate({ locale: language });
  };
  const languages = Object.entries(LANGUAGES).map(([key, label]) => ({ key, label }));
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: languages,
          selectedKeys: [i18n.language],
          onClick: ({ key }) => choose(key as Language),
        }}
      >
        <Button type="text" icon={<GlobalOutlined />} aria-label={t('language')} />
      </Dropdown>
      <Button
        type="text"
        icon={mode === 'dark' ? <SunOutlined /> : <MoonOutlined />}
        aria-label={mode === 'dark' ? t('theme.light') : t('theme.dark')}
        onClick={() => onMode(mode === 'dark' ? 'light' : 'dark')}
      />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'profile', label: t('profile'), icon: <UserOutlined />, onClick: () => void navigate('/profile') },
            { key: 'out', label: t('signOut'), icon: <LogoutOutlined />, onClick: leave },
          ],
        }}
      >
        <Button type="text" icon={<UserOutlined />} aria-label={me ? t('account', { name: me.name }) : t('profile')}>
          <span className="wide-only">{me?.name}</span>
        </Button>
      </Dropdown>
      {unsent.length > 0 && (
        <SignOutDialog unsent={unsent} onLeave={() => signOut(me?.id)} onClose={() => setUnsent([])} />
      )}
    </>
  );
}
