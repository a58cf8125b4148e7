import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router-dom';
import type { PeopleCriteria } from '../../shared/directory/people';
import { useDepartments } from '../../shared/directory/queries';
import { Panel } from '../../shared/ui/Panel';
import { Loaded } from '../../shared/ui/Told';
import { DepartmentDialog } from './DepartmentDialog';
import { DepartmentPanel } from './DepartmentPanel';
import { DepartmentTree } from './DepartmentTree';
import { PeoplePanel } from './PeoplePanel';

function criteriaOf(address: URLSearchParams): PeopleCriteria {
  const [department, query, active] = ['department', 'query', 'active'].map((name) => address.get(name) ?? '');
  return {
    ...(department && { department }),
    ...(query && { query }),
    ...(active && { active: active === 'true' }),
  };
}

/** Departments and people; what is chosen is in the address. */
export default function DirectoryPage() {
  const { t } = useTranslation();
  const departments = useDepartments();
  const [address, setAddress] = useSearchParams();
  const [creating, setCreating] = useState(false);
  const criteria = criteriaOf(address);
  const change = (wanted: PeopleCriteria) =>
    setAddress(
      Object.entries(wanted)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, String(value)] as [string, string]),
      { replace: true },
    );
  const { department } = criteria;
  return (
    <div className="administration-split">
      <div className="stack">
        <Panel
          title={t('departments')}
          count={departments.data?.length}
          extra={<Button onClick={() => setCreating(true)}>{t('department.create')}</Button>}
        >
          <Loaded of={departments}>{(all) => <DepartmentTree departments={all} chosen={department} />}</Loaded>
          <div className="actions panel-foot">
            {department !== undefined && <Link to="?">{t('departments.all')}</Link>}
            <Link to="import">{t('directory.import')}</Link>
          </div>
        </Panel>
      </div>
      <div className="stack">
        {department !== undefined && <DepartmentPanel key={department} code={department} />}
        <PeoplePanel criteria={criteria} onChange={change} />
      </div>
      {creating && <DepartmentDialog onClose={() => setCreating(false)} />}
    </div>
  );
}
