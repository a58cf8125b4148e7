import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDepartments, useNames, usePeople } from '../shared/directory/queries';
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
  const people = usePeople().data ?? [];
  const [typed, setTyped] = useState('');
  const known = [
    ...departments.map(({ code }) => ({ value: code, label: names.department(code) })),
    ...people.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const own = [value, typed.trim()]
    .filter((each) => each !== '' && !known.some((option) => option.value === each || option.label === each))
    .map((each) => ({ value: each, label: awaited(each) }));
  const options = [
    ...known,
    ...own.filter((each, index) => own.findIndex((one) => one.value === each.value) === index),
  ];
  return (
    <Field label={t('update.waitingOn')} error={error} hint={t('update.waitingOn.hint')}>
      {(given) => (
        <Select
          {...given}
          size="large"
          allowClear
          showSearch={{ optionFilterProp: 'label', onSearch: (text) => setTyped(text.slice(0, 200)) }}
          {...(value !== '' && { value })}
          options={options}
          onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
        />
      )}
    </Field>
  );
}
