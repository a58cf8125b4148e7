import { useTranslation } from 'react-i18next';

/** What an act of the audit trail is called. */
export function useActName(): (act: string) => string {
  const { t, i18n } = useTranslation();
  return (act) => {
    const key = [`audit.act.${act}`, `act.${act}`].find((each) => i18n.exists(each));
    return key === undefined ? t('audit.act.other') : i18n.t(key);
  };
}
