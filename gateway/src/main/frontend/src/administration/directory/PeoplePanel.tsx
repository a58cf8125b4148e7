import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { usePeopleFound, type PeopleCriteria, type Person } from '../../shared/directory/people';
import { useNames } from '../../shared/directory/queries';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded } from '../../shared/ui/Told';
import { PersonDialog } from './PersonDialog';

function PersonRow({ person }: { person: Person }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <li>
      <Link className="row" to={`/administration/directory/people/${person.id}`}>
        <span className="row-title">{person.name}</span>
        <span className="row-side">
          {[person.administrator && t('person.administrator'), !person.active && t('person.inactive')]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="meta">
          <span>{person.id}</span>
          <span>{names.department(person.department)}</span>
          {person.extension && <span className="number">{t('person.extension.is', { number: person.extension })}</span>}
          {person.email && <span>{person.email}</span>}
        </span>
      </Link>
    </li>
  );
}

interface Props {
  criteria: PeopleCriteria;
  onChange: (criteria: PeopleCriteria) => void;
}

/** The people of the directory, found by name, id, extension or address; a page at a time. */
export function PeoplePanel({ criteria, onChange }: Props) {
  const { t } = useTranslation();
  const found = usePeopleFound(criteria);
  const [creating, setCreating] = useState(false);
  return (
    <Panel title={t('people.title')} extra={<Button onClick={() => setCreating(true)}>{t('person.create')}</Button>}>
      <div className="filters people-search" role="search" aria-label={t('people.search')}>
        <Input.Search
          key={criteria.query ?? ''}
          defaultValue={criteria.query ?? ''}
          aria-label={t('people.search')}
          placeholder={t('people.search')}
          allowClear
          maxLength={100}
          onSearch={(query) => onChange({ ...criteria, query })}
        />
        <Select
          aria-label={t('people.active')}
          value={criteria.active === undefined ? 'all' : criteria.active ? 'active' : 'inactive'}
          options={['all', 'active', 'inactive'].map((value) => ({ value, label: t(`people.active.${value}`) }))}
          onChange={(wanted) => {
            const rest: PeopleCriteria = { ...criteria };
            delete rest.active;
            onChange(wanted === 'all' ? rest : { ...rest, active: wanted === 'active' });
          }}
        />
      </div>
      <Loaded of={found}>
        {({ pages }) => {
          const people = pages.flatMap(({ items }) => items);
          if (people.length === 0) return <Empty title={t('people.noneSuch')} advice={t('people.noneSuch.advice')} />;
          return (
            <ul className="rows">
              {people.map((person) => (
                <PersonRow key={person.id} person={person} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      {found.hasNextPage && (
        <div className="panel-foot">
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
      {creating && <PersonDialog department={criteria.department} onClose={() => setCreating(false)} />}
    </Panel>
  );
}
