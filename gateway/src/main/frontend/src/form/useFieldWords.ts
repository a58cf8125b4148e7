import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { kindOf } from './fieldKind';

/** Says the value of a field; codes and days in the words of the reader. */
export function useFieldWords(): (field: string, value: string) => string {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (field, value) => {
    if (value === '') return t('form.field.empty');
    switch (kindOf(field)) {
      case 'day':
        return format.day(value);
      case 'type':
        return i18n.exists(`type.${value}`) ? t(`type.${value}`) : value;
      case 'priority':
        return i18n.exists(`priority.${value}`) ? t(`priority.${value}`) : value;
      case 'kind':
        return i18n.exists(`kind.${value}`) ? t(`kind.${value}`) : value;
      case 'department':
        return names.department(value);
      case 'departments':
        return value.split(/,? /).map(names.department).join('、');
      default:
        return value;
    }
  };
}
