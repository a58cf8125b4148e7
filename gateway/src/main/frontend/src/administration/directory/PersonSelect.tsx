import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { usePeopleFound } from './queries';

interface Props {
  id?: string;
  value: string;
  onChange: (person: string) => void;
  /** Only people of this department. */
  department?: string | undefined;
  /** Whether nobody may be chosen, too. */
  clearable?: boolean;
}

/** Typing looks in the directory, which may have more people than a list holds. */
export function PersonSelect({ value, onChange, department, clearable = false, ...given }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setQuery(typed), 250);
    return () => clearTimeout(pause);
  }, [typed]);
  const found = usePeopleFound({
    active: true,
    ...(department !== undefined && { department }),
    ...(query !== '' && { query }),
  });
  const people = (found.data?.pages ?? []).flatMap(({ items }) => items);
  const inList = people.some(({ id }) => id === value);
  const options = people.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }));
  return (
    <Select
      {...given}
      allowClear={clearable}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder={t('person.choose')}
      loading={found.isFetching}
      value={value === '' ? null : value}
      options={inList || value === '' ? options : [{ value, label: names.person(value) }, ...options]}
      notFoundContent={t('people.noneSuch')}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? '')}
    />
  );
}
