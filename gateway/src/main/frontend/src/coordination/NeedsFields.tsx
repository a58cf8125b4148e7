import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDepartments, useNames } from '../shared/directory/queries';
import { DateField } from '../shared/ui/DateField';
import { Field } from '../shared/ui/Field';
import type { Need } from './queries';

const EMPTY: Need = { department: '', what: '', by: '', contact: '', extension: '' };
const MAXIMUM = 50;

interface Props {
  needs: Need[];
  /** The department whose form it is; nobody needs something of themselves. */
  own: string;
  /** Whether needs of an earlier form stand. */
  kept: boolean;
  errorOf: (field: string) => string | undefined;
  onChange: (needs: Need[]) => void;
}

/** What is needed of other departments (需協調資源); each becomes a dependency that the department answers. */
export function NeedsFields({ needs, own, kept, errorOf, onChange }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const departments = (useDepartments().data ?? []).filter(({ code }) => code !== own);
  const set = (index: number, change: Partial<Need>) =>
    onChange(needs.map((need, at) => (at === index ? { ...need, ...change } : need)));
  return (
    <fieldset className="group">
      <legend>{t('feedback.needs')}</legend>
      <p className="field-hint">{kept ? t('feedback.needs.kept') : t('feedback.needs.hint')}</p>
      {needs.map((need, index) => (
        <fieldset key={index} className="group-item">
          <legend>{t('feedback.need', { number: index + 1 })}</legend>
          <div className="pair">
            <Field label={t('feedback.need.department')} error={errorOf(`needs[${index}].department`)}>
              {(given) => (
                <Select
                  {...given}
                  value={need.department}
                  options={departments.map(({ code }) => ({ value: code, label: names.department(code) }))}
                  onChange={(department) => set(index, { department })}
                />
              )}
            </Field>
            <Field label={t('feedback.need.by')} error={errorOf(`needs[${index}].by`)}>
              {(given) => <DateField {...given} value={need.by} onChange={(day) => set(index, { by: day })} />}
            </Field>
          </div>
          <Field label={t('feedback.need.what')} error={errorOf(`needs[${index}].what`)}>
            {(given) => (
              <Input
                {...given}
                maxLength={1000}
                value={need.what}
                onChange={(event) => set(index, { what: event.target.value })}
              />
            )}
          </Field>
          <div className="pair">
            <Field label={t('feedback.need.contact')} error={errorOf(`needs[${index}].contact`)}>
              {(given) => (
                <Input
                  {...given}
                  maxLength={100}
                  value={need.contact}
                  onChange={(event) => set(index, { contact: event.target.value })}
                />
              )}
            </Field>
            <Field label={t('feedback.need.extension')} error={errorOf(`needs[${index}].extension`)}>
              {(given) => (
                <Input
                  {...given}
                  maxLength={32}
                  value={need.extension}
                  onChange={(event) => set(index, { extension: event.target.value })}
                />
              )}
            </Field>
          </div>
          <Button onClick={() => onChange(needs.filter((_, at) => at !== index))}>{t('remove')}</Button>
        </fieldset>
      ))}
      {needs.length < MAXIMUM && (
        <Button icon={<PlusOutlined />} onClick={() => onChange([...needs, EMPTY])}>
          {t('feedback.need.add')}
        </Button>
      )}
    </fieldset>
  );
}
