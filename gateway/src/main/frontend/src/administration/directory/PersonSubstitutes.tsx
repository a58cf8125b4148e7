import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../../shared/api/client';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { startOfDay } from '../../shared/time/zoned';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Field, fieldErrors } from '../../shared/ui/Field';
import { Panel } from '../../shared/ui/Panel';
import { Empty, useFaultText } from '../../shared/ui/Told';
import { PersonSelect } from './PersonSelect';
import { useEndSubstitutionOf, useNameSubstituteFor, type PersonDetail } from './queries';

function NameDialog({ person, onClose }: { person: PersonDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const naming = useNameSubstituteFor(person.id);
  const errorOf = fieldErrors(naming.error);
  const [key] = useState(idempotencyKey);
  const [substitute, setSubstitute] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const name = () => {
    const period = { from: startOfDay(first, person.zone), until: startOfDay(last, person.zone, 1) };
    naming.mutate({ key, body: { substitute, ...period } }, { onSuccess: onClose });
  };
  return (
    <AskDialog
      title={t('substitute.name')}
      whole={substitute !== '' && first !== '' && last >= first}
      doing={naming}
      onDo={name}
      onClose={onClose}
    >
      <p>{t('substitute.for', { name: person.name, zone: person.zone })}</p>
      <Field label={t('substitute')} error={errorOf('substitute')}>
        {(given) => <PersonSelect {...given} value={substitute} onChange={setSubstitute} />}
      </Field>
      <div className="form-pair">
        <Field label={t('substitute.first')} error={errorOf('from')}>
          {(given) => <Input {...given} type="date" value={first} onChange={(event) => setFirst(event.target.value)} />}
        </Field>
        <Field label={t('substitute.last')} error={errorOf('until')}>
          {(given) => (
            <Input {...given} type="date" min={first} value={last} onChange={(event) => setLast(event.target.value)} />
          )}
        </Field>
      </div>
    </AskDialog>
  );
}

/** Who acts for somebody, and when; named for people who are away and can't do it themselves. */
export function PersonSubstitutes({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const faultText = useFaultText();
  const ending = useEndSubstitutionOf(person.id);
  const [naming, setNaming] = useState(false);
  return (
    <Panel
      title={t('substitutes')}
      extra={<Button onClick={() => setNaming(true)}>{t('substitute.name')}</Button>}
      count={person.substitutions.length}
    >
      {person.substitutions.length === 0 && (
        <Empty title={t('substitutes.none')} advice={t('substitutes.none.administrator')} />
      )}
      <ul className="rows">
        {person.substitutions.map(({ substitute, from, until }) => (
          <li key={from} className="row">
            <span className="row-title">{names.person(substitute)}</span>
            <Button loading={ending.isPending && ending.variables === from} onClick={() => ending.mutate(from)}>
              {t('substitute.end')}
            </Button>
            <span className="meta">
              <span>{t('substitute.period', { from: format.moment(from), until: format.moment(until) })}</span>
            </span>
          </li>
        ))}
      </ul>
      {ending.error && (
        <p className="panel-body" role="alert">
          {faultText(ending.error)}
        </p>
      )}
      {naming && <NameDialog person={person} onClose={() => setNaming(false)} />}
    </Panel>
  );
}
