import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { Field } from '../shared/ui/Field';
import type { Release } from './queries';
import { remarkAt, type Remark } from './useRemarks';

interface Props {
  /** The departments that need a task or a release. */
  involved: readonly string[];
  releases: Release[];
  remarks: Remark[];
  onChange: (releases: Release[]) => void;
}

/** Departments involved that get no task, and why. */
export function ReleaseFields({ involved, releases, remarks, onChange }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const set = (index: number, change: Partial<Release>) =>
    onChange(releases.map((each, at) => (at === index ? { ...each, ...change } : each)));
  const errorAt = (field: string) => remarkAt(remarks, { field })?.text;
  return (
    <fieldset className="group">
      <legend>{t('releases')}</legend>
      {releases.map((release, index) => (
        <div key={index} className="release">
          <Field label={t('release.department')} error={errorAt(`releasedDepartments[${index}].department`)}>
            {(given) => (
              <Select
                {...given}
                value={release.department || null}
                options={involved.map((code) => ({ value: code, label: names.department(code) }))}
                onChange={(department) => set(index, { department })}
              />
            )}
          </Field>
          <Field label={t('release.reason')} error={errorAt(`releasedDepartments[${index}].reason`)}>
            {(given) => (
              <Input
                {...given}
                maxLength={1000}
                value={release.reason}
                onChange={(event) => set(index, { reason: event.target.value })}
              />
            )}
          </Field>
          <Button onClick={() => onChange(releases.filter((_, at) => at !== index))}>{t('remove')}</Button>
        </div>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...releases, { department: '', reason: '' }])}>
        {t('release.add')}
      </Button>
    </fieldset>
  );
}
