import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useNames, type Department } from '../../shared/directory/queries';

interface Props {
  departments: readonly Department[];
  chosen: string | undefined;
}

interface BranchProps extends Props {
  parent: string | undefined;
}

function Branch({ departments, chosen, parent }: BranchProps) {
  const { t } = useTranslation();
  const names = useNames();
  const known = (code: string | undefined) => departments.some((each) => each.code === code);
  const here = departments.filter((each) => (known(each.parent) ? each.parent : undefined) === parent);
  return here.map((department) => (
    <li key={department.code}>
      <Link
        to={`?department=${department.code}`}
        aria-current={department.code === chosen ? 'true' : undefined}
        preventScrollReset
      >
        <span className="row-title">{names.department(department.code)}</span>
        <span className="meta">
          <span>{department.code}</span>
          <span>{t('department.liaison.is', { name: names.person(department.liaison) })}</span>
        </span>
      </Link>
      {departments.some((each) => each.parent === department.code) && (
        <ul>
          <Branch departments={departments} chosen={chosen} parent={department.code} />
        </ul>
      )}
    </li>
  ));
}

/** The departments, each under the one above it. */
export function DepartmentTree({ departments, chosen }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="tree" aria-label={t('departments')}>
      <Branch departments={departments} chosen={chosen} parent={undefined} />
    </ul>
  );
}
