import type { UseMutationResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../api/client';
import type { components } from '../api/request-service';
import { useFormat } from '../time/useFormat';
import { startOfDay } from '../time/zoned';
import { AskDialog } from '../ui/AskDialog';
import { DateField } from '../ui/DateField';
import { Field, fieldErrors } from '../ui/Field';
import { Panel } from '../ui/Panel';
import { Empty, useFaultText } from '../ui/Told';
import { PersonSelect } from './PersonSelect';
import { useNames, type Me } from './queries';

/** A period with the key under which naming it twice is naming it once. */
export interface NamedSubstitute {
  key: string;
  body: components['schemas']['SubstitutionBody'];
}

interface Props {
  of: Pick<Me, 'id' | 'name' | 'zone' | 'substitutions'>;
  /** What is said where nobody is named. */
  advice: string;
  naming: UseMutationResult<unknown, Error, NamedSubstitute>;
  ending: UseMutationResult<unknown, Error, string>;
}

function NameDialog({ of, naming, onClose }: Pick<Props, 'of' | 'naming'> & { onClose: () => void }) {
  const { t } = useTranslation();
  const errorOf = fieldErrors(naming.error);
  const [key] = useState(idempotencyKey);
  const [substitute, setSubstitute] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const name = () => {
    const period = { from: startOfDay(first, of.zone), until: startOfDay(last, of.zone, 1) };
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
      <p>{t('substitute.for', { name: of.name, zone: of.zone })}</p>
      <Field label={t('substitute')} error={errorOf('substitute')}>
        {(given) => <PersonSelect {...given} value={substitute} except={of.id} onChange={setSubstitute} />}
      </Field>
      <div className="pair">
        <Field label={t('substitute.first')} error={errorOf('from')}>
          {(given) => <DateField {...given} value={first} onChange={setFirst} />}
        </Field>
        <Field label={t('substitute.last')} error={errorOf('until')}>
          {(given) => <DateField {...given} min={first} value={last} onChange={setLast} />}
        </Field>
      </div>
    </AskDialog>
  );
}

/** Who acts for somebody, and when. */
export function Substitutes({ of, advice, naming, ending }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const faultText = useFaultText();
  const [asking, setAsking] = useState(false);
  const ask = () => {
    naming.reset();
    setAsking(true);
  };
  return (
    <Panel
      title={t('substitutes')}
      extra={<Button onClick={ask}>{t('substitute.name')}</Button>}
      count={of.substitutions.length}
    >
      {of.substitutions.length === 0 && <Empty title={t('substitutes.none')} advice={advice} />}
      <ul className="rows">
        {of.substitutions.map(({ substitute, from, until }) => (
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
      {asking && <NameDialog of={of} naming={naming} onClose={() => setAsking(false)} />}
    </Panel>
  );
}
