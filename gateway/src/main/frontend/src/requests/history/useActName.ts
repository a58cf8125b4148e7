import { useTranslation } from 'react-i18next';

/** What an act of the audit trail is called. */
export function useActName(): (act: string) => string {
  const { t, i18n } = useTranslation();
  return (act) => {
    if (i18n.exists(`audit.act.${act}`)) return t(`audit.act.${act}`);
    return i18n.exists(`act.${act}`) ? t(`act.${act}`) : t('audit.act.other');
  };
}
