import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeopleFound, type Person } from './people';
import { useNames } from './queries';

interface Option {
  value: string;
  label: string;
  /** What tells people of one name apart. */
  beside?: string;
}

interface Search {
  /** Only people of this department. */
  department?: string | undefined;
  /** People who can be chosen without being looked for. */
  first?: readonly string[] | undefined;
  /** Who is not to be chosen. */
  except?: string | undefined;
}

/** Typing looks in the directory, which may have more people than a list holds; so does opening the list. */
export function usePersonSearch({ department, first = [], except }: Search) {
  const { t } = useTranslation();
  const names = useNames();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setQuery(typed.trim().slice(0, 100)), 250);
    return () => clearTimeout(pause);
  }, [typed]);
  const found = usePeopleFound(
    { active: true, ...(department !== undefined && { department }), ...(query !== '' && { query }) },
    open,
  );
  // Until the service has looked, only those who fit stay, so that Enter takes nobody else.
  const fits = ({ id, name }: Person) => typed.trim() === query || `${name} ${id}`.includes(typed.trim());
  const people = (found.data?.pages ?? []).flatMap(({ items }) => items).filter(fits);
  const optionOf = ({ id, name, department: code }: Person): Option => ({
    value: id,
    label: name,
    beside: `${names.department(code)} · ${id}`,
  });
  const offered = typed === '' ? first : [];
  const options = [
    ...offered.map((id) => ({ value: id, label: names.person(id) })),
    ...people.filter(({ id }) => id !== except && !offered.includes(id)).map(optionOf),
  ];
  const list = {
    showSearch: { filterOption: false, onSearch: setTyped },
    onOpenChange: setOpen,
    loading: found.isFetching,
    notFoundContent: found.isFetching || typed.trim() !== query ? t('loading') : t('person.noneSuch'),
    labelRender: ({ value }: { value: string | number }) => names.person(String(value)),
    optionRender: ({ data }: { data: Option }) => (
      <>
        <span>{data.label}</span>
        {data.beside !== undefined && <span className="quiet"> {data.beside}</span>}
      </>
    ),
  };
  return { typed, options, list };
}

interface Props extends Search {
  id?: string;
  value: string;
  onChange: (person: string) => void;
  /** Whether nobody may be chosen, too. */
  clearable?: boolean;
}

export function PersonSelect({ value, onChange, clearable = false, department, first, except, ...given }: Props) {
  const { t } = useTranslation();
  const { options, list } = usePersonSearch({ department, first, except });
  return (
    <Select<string | null, Option>
      {...given}
      {...list}
      allowClear={clearable}
      placeholder={t('person.choose')}
      value={value === '' ? null : value}
      options={options}
      onChange={(chosen) => onChange(chosen ?? '')}
    />
  );
}

interface SeveralProps extends Search {
  id?: string;
  value: string[];
  onChange: (people: string[]) => void;
}

export function PeopleSelect({ value, onChange, department, first, except, ...given }: SeveralProps) {
  const { t } = useTranslation();
  const { options, list } = usePersonSearch({ department, first, except });
  return (
    <Select<string[], Option>
      {...given}
      {...list}
      mode="multiple"
      placeholder={t('person.choose')}
      value={value}
      options={options}
      onChange={onChange}
    />
  );
}
