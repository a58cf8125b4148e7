import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useNames } from '../../shared/directory/queries';
import { LANGUAGES, nearest } from '../../shared/i18n';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Panel } from '../../shared/ui/Panel';
import { Loaded } from '../../shared/ui/Told';
import { Duties } from './Duties';
import { PersonDialog } from './PersonDialog';
import { SubstitutesFor } from './SubstitutesFor';
import { usePersonEntry, useRemovePerson, type Entry, type PersonDetail } from './queries';

function Facts({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const names = useNames();
  const superior = person.superior && (
    <Link to={`/administration/directory/people/${person.superior}`}>{names.person(person.superior)}</Link>
  );
  const facts = [
    ['id', person.id],
    [
      'department',
      <Link key="department" to={`/administration/directory?department=${person.department}`}>
        {names.department(person.department)}
      </Link>,
    ],
    ['superior', superior ?? t('none')],
    ['roles', person.roles.map((role) => t(`role.${role}`)).join('、') || t('none')],
    ['extension', person.extension ?? t('none')],
    ['email', person.email ?? t('none')],
    ['locale', LANGUAGES[nearest(person.locale)]],
    ['zone', person.zone],
    ['state', person.active ? t('person.active') : t('person.inactive')],
  ] as const;
  return (
    <dl className="facts panel-body">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{t(`person.${label}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function RemovePerson({ person, onClose }: { person: PersonDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const removing = useRemovePerson(person.id);
  const remove = () =>
    removing.mutate(undefined, { onSuccess: () => void navigate('/administration/directory', { replace: true }) });
  return (
    <AskDialog title={t('person.remove')} danger doing={removing} onDo={remove} onClose={onClose}>
      <p>{t('person.remove.means', { name: person.name })}</p>
      <Duties error={removing.error} />
    </AskDialog>
  );
}

function Shown({ entry }: { entry: Entry<PersonDetail> }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'edit' | 'remove'>();
  const close = () => setAsking(undefined);
  return (
    <div className="columns">
      <Panel title={entry.value.name}>
        <Facts person={entry.value} />
        <div className="actions panel-foot">
          <Button type="primary" onClick={() => setAsking('edit')}>
            {t('edit')}
          </Button>
          <Button danger onClick={() => setAsking('remove')}>
            {t('remove')}
          </Button>
        </div>
      </Panel>
      <SubstitutesFor person={entry.value} />
      {asking === 'edit' && <PersonDialog entry={entry} onClose={close} />}
      {asking === 'remove' && <RemovePerson person={entry.value} onClose={close} />}
    </div>
  );
}

/** One person with all that follows from the directory. */
export default function PersonPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const entry = usePersonEntry(id);
  return (
    <>
      <Link className="back" to="/administration/directory">
        {t('directory.back')}
      </Link>
      <Loaded of={entry}>{(found) => <Shown entry={found} />}</Loaded>
    </>
  );
}
