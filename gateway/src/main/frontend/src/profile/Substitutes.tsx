import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEndSubstitution, useNames, useNameSubstitute, usePeople, type Me } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { startOfDay } from '../shared/time/zoned';
import { Panel } from '../shared/ui/Panel';
import { Empty, useFaultText } from '../shared/ui/Told';

function NameSubstitute({ me }: { me: Me }) {
  const { t } = useTranslation();
  const people = (usePeople().data ?? []).filter((person) => person.active && person.id !== me.id);
  const naming = useNameSubstitute();
  const faultText = useFaultText();
  const [substitute, setSubstitute] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const whole = substitute !== '' && first !== '' && last >= first;
  const name = () =>
    naming.mutate({ substitute, from: startOfDay(first, me.zone), until: startOfDay(last, me.zone, 1) });
  return (
    <div className="panel-body">
      <div className="field">
        <span>{t('substitute')}</span>
        <Select
          aria-label={t('substitute')}
          showSearch={{ optionFilterProp: 'label' }}
          value={substitute}
          options={people.map(({ id, name: label }) => ({ value: id, label }))}
          onChange={setSubstitute}
        />
      </div>
      <label className="field">
        {t('substitute.first')}
        <Input type="date" value={first} onChange={(event) => setFirst(event.target.value)} />
      </label>
      <label className="field">
        {t('substitute.last')}
        <Input type="date" min={first} value={last} onChange={(event) => setLast(event.target.value)} />
      </label>
      <Button type="primary" disabled={!whole} loading={naming.isPending} onClick={name}>
        {t('substitute.name')}
      </Button>
      {naming.error && <p role="alert">{faultText(naming.error)}</p>}
    </div>
  );
}

/** Who acts for the person, and when. */
export function Substitutes({ me }: { me: Me }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const ending = useEndSubstitution();
  const faultText = useFaultText();
  return (
    <Panel title={t('substitutes')}>
      {me.substitutions.length === 0 && <Empty title={t('substitutes.none')} advice={t('substitutes.none.advice')} />}
      <ul className="rows">
        {me.substitutions.map(({ substitute, from, until }) => (
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
      {ending.error && <p role="alert">{faultText(ending.error)}</p>}
      <NameSubstitute me={me} />
    </Panel>
  );
}
