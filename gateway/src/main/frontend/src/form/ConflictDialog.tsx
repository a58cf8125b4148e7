import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withValue, type Conflict, type Value } from './draft/merge';
import { useFieldName } from './fieldName';
import type { Form } from './queries';

function shown(value: Value): string {
  if (value === undefined || value === null || value === '') return '–';
  if (Array.isArray(value)) return (value as readonly Value[]).map(shown).join('\n');
  if (typeof value === 'object') return Object.values(value).map(shown).join(' · ');
  return String(value);
}

interface Props {
  form: Form;
  conflicts: readonly Conflict[];
  onSettle: (form: Form) => void;
}

/** Two editors wrote different things in the same place: which one stands? Everything else has been brought together. */
export function ConflictDialog({ form, conflicts, onSettle }: Props) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (field: string, other: boolean) => {
    const next = new Set(theirs);
    if (other) next.add(field);
    else next.delete(field);
    setTheirs(next);
  };
  const settled = () =>
    conflicts
      .filter(({ field }) => theirs.has(field))
      .reduce<Form>((sum, conflict) => withValue(sum, conflict.field, conflict.theirs), form);
  return (
    <Modal
      open
      closable={false}
      title={t('conflict')}
      okText={t('conflict.settle')}
      cancelButtonProps={{ hidden: true }}
      onOk={() => onSettle(settled())}
    >
      <p>{t('conflict.advice')}</p>
      {conflicts.map(({ field, mine, theirs: other }) => (
        <fieldset key={field} className="conflict">
          <legend>{nameOf(field)}</legend>
          <Radio.Group
            className="versions"
            value={theirs.has(field)}
            onChange={(event) => choose(field, event.target.value as boolean)}
            options={[
              { value: false, label: <Version name={t('conflict.mine')} value={mine} /> },
              { value: true, label: <Version name={t('conflict.theirs')} value={other} /> },
            ]}
          />
        </fieldset>
      ))}
    </Modal>
  );
}

function Version({ name, value }: { name: string; value: Value }) {
  return (
    <span className="version">
      <strong>{name}</strong>
      <span>{shown(value)}</span>
    </span>
  );
}
