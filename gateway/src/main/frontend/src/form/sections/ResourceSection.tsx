import { Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDepartments, useNames } from '../../shared/directory/queries';
import { Panel } from '../../shared/ui/Panel';
import { useEditing } from '../context';
import { Entry } from '../fields/Entry';
import { Choice, Day } from '../fields/Plain';
import { Words } from '../fields/Words';
import type { Form } from '../queries';

/** The kinds of resources there are, each with the department that owns it. */
function useKinds() {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data ?? [];
  return departments.flatMap(({ code, resourceKinds }) =>
    resourceKinds.map((kind) => ({
      value: kind,
      label: `${i18n.exists(`kind.${kind}`) ? t(`kind.${kind}`) : kind} · ${names.department(code)}`,
    })),
  );
}

/** What is to be shared: which, how much, from when until when, what for. */
export function ResourceSection({ resource }: { resource: NonNullable<Form['resource']> }) {
  const { t } = useTranslation();
  const { put } = useEditing();
  const kinds = useKinds();
  return (
    <Panel title={t('type.RESOURCE')}>
      <div className="panel-body form-grid">
        <Choice
          field="resource.kind"
          label={t('form.resource.kind')}
          hint={t('form.resource.kind.hint')}
          value={resource.kind}
          options={kinds}
          required
        />
        <Entry field="resource.quantity" label={t('form.resource.quantity')} required>
          {(given) => (
            <InputNumber
              {...given}
              className="whole"
              min={0}
              value={resource.quantity ?? null}
              onChange={(quantity) => put('resource.quantity', quantity ?? undefined)}
            />
          )}
        </Entry>
        <Entry field="resource.unit" label={t('form.resource.unit')} hint={t('form.resource.unit.hint')} required>
          {(given) => (
            <Input
              {...given}
              maxLength={32}
              value={resource.unit}
              onChange={(event) => put('resource.unit', event.target.value)}
            />
          )}
        </Entry>
        <div />
        <Day field="resource.from" label={t('form.resource.from')} value={resource.from} required />
        <Day field="resource.until" label={t('form.resource.until')} value={resource.until} required />
        <div className="wide">
          <Words
            field="resource.purpose"
            label={t('form.resource.purpose')}
            value={resource.purpose}
            rows={2}
            maxLength={2000}
            required
          />
        </div>
        <div className="wide">
          <Words
            field="resource.confidentiality"
            label={t('form.resource.confidentiality')}
            value={resource.confidentiality}
            rows={2}
            maxLength={2000}
            required
          />
        </div>
      </div>
    </Panel>
  );
}
