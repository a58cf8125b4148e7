import { useTranslation } from 'react-i18next';

const NAMES: Record<string, string> = {
  type: 'request.type',
  background: 'request.background',
  goal: 'request.goal',
  wishedCompletion: 'request.wished',
  priority: 'request.priority',
  departments: 'request.departments',
  asks: 'request.asks',
};

/** What a place of the form is called: `asks[1].what` is what is asked second. */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation();
  return (field) => {
    const index = /^asks\[(\d+)\](?:\.(\w+))?$/.exec(field);
    if (index) {
      const ask = t('form.ask', { number: Number(index[1]) + 1 });
      return index[2] === undefined ? ask : `${ask} · ${t(`form.field.${index[2]}`)}`;
    }
    const plain = field.replace(/\[\d+\]/g, '');
    const key = NAMES[plain];
    if (key !== undefined) return i18n.t(key);
    return i18n.exists(`form.field.${plain}`) ? t(`form.field.${plain}`) : field;
  };
}
