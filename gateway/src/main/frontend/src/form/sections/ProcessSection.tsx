import { useTranslation } from 'react-i18next';
import { useDepartments, useNames } from '../../shared/directory/queries';
import { Panel } from '../../shared/ui/Panel';
import { Choice, Day, Line } from '../fields/Plain';
import type { Form } from '../queries';

/** Which process or rule is up for opinions, whose it is, and until when. */
export function ProcessSection({ process }: { process: NonNullable<Form['process']> }) {
  const { t } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data ?? [];
  return (
    <Panel title={t('type.PROCESS')}>
      <div className="panel-body form-grid">
        <div className="wide">
          <Line
            field="process.document"
            label={t('form.process.document')}
            hint={t('form.process.document.hint')}
            value={process.document}
            maxLength={300}
            required
          />
        </div>
        <Choice
          field="process.owner"
          label={t('form.process.owner')}
          hint={t('form.process.owner.hint')}
          value={process.owner}
          options={departments.map(({ code }) => ({ value: code, label: names.department(code) }))}
        />
        <Day field="process.opinionsUntil" label={t('form.process.opinionsUntil')} value={process.opinionsUntil} />
      </div>
    </Panel>
  );
}
