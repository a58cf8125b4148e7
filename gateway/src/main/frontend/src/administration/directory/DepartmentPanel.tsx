import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useNames, type Department } from '../../shared/directory/queries';
import { Panel } from '../../shared/ui/Panel';
import { Loaded } from '../../shared/ui/Told';
import { DepartmentDialog } from './DepartmentDialog';
import { LiaisonDialog } from './LiaisonDialog';
import { RemoveDepartmentDialog } from './RemoveDepartmentDialog';
import { useDepartmentEntry, type Entry } from './queries';

function Facts({ department }: { department: Department }) {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const person = (id: string) => <Link to={`/administration/directory/people/${id}`}>{names.person(id)}</Link>;
  const kindName = (kind: string) => (i18n.exists(`resourceKind.${kind}`) ? t(`resourceKind.${kind}`) : kind);
  const facts = [
    ['code', department.code],
    ['parent', department.parent ? names.department(department.parent) : t('department.parent.none')],
    ['head', person(department.head)],
    ['liaison', person(department.liaison)],
    ['names', [department.name.zhHant, department.name.zhHans, department.name.en].join(' / ')],
    ['resourceKinds', department.resourceKinds.map(kindName).join('、') || t('none')],
    ['neutral', department.neutral ? t('department.neutral.may') : t('department.neutral.not')],
  ] as const;
  return (
    <dl className="facts panel-body">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{t(`department.${label}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Shown({ entry }: { entry: Entry<Department> }) {
  const { t } = useTranslation();
  const names = useNames();
  const [asking, setAsking] = useState<'edit' | 'liaison' | 'remove' | 'below'>();
  const close = () => setAsking(undefined);
  const { code } = entry.value;
  return (
    <Panel title={names.department(code)}>
      <Facts department={entry.value} />
      <div className="actions panel-foot">
        <Button type="primary" onClick={() => setAsking('liaison')}>
          {t('liaison.change')}
        </Button>
        <Button onClick={() => setAsking('edit')}>{t('edit')}</Button>
        <Button onClick={() => setAsking('below')}>{t('department.createBelow')}</Button>
        <Button danger onClick={() => setAsking('remove')}>
          {t('remove')}
        </Button>
      </div>
      {asking === 'edit' && <DepartmentDialog entry={entry} onClose={close} />}
      {asking === 'below' && <DepartmentDialog parent={code} onClose={close} />}
      {asking === 'liaison' && <LiaisonDialog department={entry.value} onClose={close} />}
      {asking === 'remove' && <RemoveDepartmentDialog department={entry.value} onClose={close} />}
    </Panel>
  );
}

/** One department, and what may be done with it. */
export function DepartmentPanel({ code }: { code: string }) {
  const entry = useDepartmentEntry(code);
  return <Loaded of={entry}>{(found) => <Shown entry={found} />}</Loaded>;
}
