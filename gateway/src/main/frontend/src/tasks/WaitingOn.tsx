import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePersonSearch } from '../shared/directory/PersonSelect';
import { useDepartments, useNames } from '../shared/directory/queries';
import { Field } from '../shared/ui/Field';

interface Props {
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** The name of whom an update waits on: a department, a person, or the words that were typed. */
export function useAwaitedName() {
  const names = useNames();
  return (waitingOn: string) => (names.isDepartment(waitingOn) ? names.department(waitingOn) : names.person(waitingOn));
}

/** On whom the open problems wait. A department or a person is told of it; other words are kept as they are. */
export function WaitingOn({ value, error, onChange }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const awaited = useAwaitedName();
  const departments = useDepartments().data ?? [];
  const { typed, options: people, list } = usePersonSearch({});
  const own = typed.trim().slice(0, 200);
  const known = [
    ...departments
      .map(({ code }) => ({ value: code, label: names.department(code) }))
      .filter(({ label }) => label.toLowerCase().includes(own.toLowerCase())),
    ...people,
  ];
  const isKnown = known.some((option) => option.value === own || option.label === own);
  const options = own === '' || isKnown ? known : [...known, { value: own, label: own }];
  return (
    <Field label={t('update.waitingOn')} error={error} hint={t('update.waitingOn.hint')}>
      {(given) => (
        <Select
          {...given}
          {...list}
          size="large"
          allowClear
          labelRender={(chosen) => awaited(String(chosen.value))}
          value={value === '' ? null : value}
          options={options}
          onChange={(chosen: string | null | undefined) => onChange(chosen ?? '')}
        />
      )}
    </Field>
  );
}
