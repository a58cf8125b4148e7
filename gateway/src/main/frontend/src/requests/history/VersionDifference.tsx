import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOf } from '../../form/fieldKind';
import { useFieldName } from '../../form/fieldName';
import { useFieldWords } from '../../form/useFieldWords';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded } from '../../shared/ui/Told';
import type { RequestAnswer } from '../queries';
import '../requests.css';
import { useVersionDifference, type Change } from './queries';

/** A code or a day was changed as a whole. */
function Replaced({ change: { field, before, after } }: { change: Change }) {
  const words = useFieldWords();
  return (
    <>
      {before !== undefined && <del>{words(field, before)}</del>}
      {before !== undefined && after !== undefined && ' → '}
      {after !== undefined && <ins>{words(field, after)}</ins>}
    </>
  );
}

function Rewritten({ change }: { change: Change }) {
  return change.segments.map(({ kind, text, before, after }) => {
    const key = `${kind} ${before} ${after}`;
    if (kind === 'SAME') return <span key={key}>{text}</span>;
    return kind === 'ADDED' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
  });
}

function Changed({ change }: { change: Change }) {
  const nameOf = useFieldName();
  return (
    <li>
      <strong>{nameOf(change.field)}</strong>
      <p className="words-said">
        {kindOf(change.field) === 'text' ? <Rewritten change={change} /> : <Replaced change={change} />}
      </p>
    </li>
  );
}

function Differences({ id, from, to }: { id: string; from: number; to: number }) {
  const { t } = useTranslation();
  const difference = useVersionDifference(id, from, to);
  return (
    <Loaded of={difference}>
      {(changes) =>
        changes.length === 0 ? (
          <Empty title={t('versions.same')} advice={t('versions.same.advice')} />
        ) : (
          <ul className="changes">
            {changes.map((change) => (
              <Changed key={change.field} change={change} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

/** What was changed from one submitted version to another; at first from the last but one to the last. */
export function VersionDifference({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(request.version - 1);
  const [to, setTo] = useState(request.version);
  if (request.version < 2) return null;
  const options = Array.from({ length: request.version }, (_, index) => ({
    value: index + 1,
    label: t('versions.version', { number: index + 1 }),
  }));
  return (
    <Panel title={t('versions')}>
      <div className="panel-body">
        <div className="version-pair">
          <Select aria-label={t('versions.from')} value={from} options={options} onChange={setFrom} />
          <span aria-hidden="true">→</span>
          <Select aria-label={t('versions.to')} value={to} options={options} onChange={setTo} />
        </div>
        <Differences id={request.id} from={from} to={to} />
      </div>
    </Panel>
  );
}
