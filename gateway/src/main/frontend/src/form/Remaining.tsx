import { CheckCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Panel } from '../shared/ui/Panel';
import { idOf } from './context';
import { useFieldName } from './fieldName';
import type { Finding } from './queries';

/** Goes to a place of the form. */
export function goTo(field: string): void {
  const found = [field, field.replace(/\.\w+$/, ''), field.replace(/\[.*$/, '')]
    .map((each) => document.getElementById(idOf(each)))
    .find((each) => each !== null);
  const control = found?.matches('input,textarea,button') ? found : (found?.querySelector('input,textarea') ?? found);
  control?.scrollIntoView({ block: 'center' });
  if (control instanceof HTMLElement) control.focus();
}

function Places({ findings }: { findings: readonly Finding[] }) {
  const nameOf = useFieldName();
  return (
    <ul className="places">
      {findings.map(({ field, rule, range, message }) => (
        <li key={`${field} ${rule} ${range?.start ?? ''} ${message}`}>
          <button type="button" onClick={() => goTo(field)}>
            <strong>{nameOf(field)}</strong>
            {rule !== 'required' && <span>{message}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is left to do before the form can go out; each line leads there. */
export function Remaining({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
  const missing = findings.filter(({ blocking }) => blocking);
  const unclear = findings.filter(({ severity }) => severity === 'UNCLEAR');
  const hints = findings.filter(({ severity }) => severity === 'HINT');
  return (
    <Panel title={t('remaining')} count={missing.length}>
      <div className="panel-body remaining">
        {missing.length === 0 && (
          <p className="state tone-done">
            <CheckCircleOutlined /> {t('remaining.nothing')}
          </p>
        )}
        <Places findings={missing} />
        {unclear.length > 0 && <h3>{t('remaining.unclear', { count: unclear.length })}</h3>}
        <Places findings={unclear} />
        {hints.length > 0 && <h3>{t('remaining.hints')}</h3>}
        <Places findings={hints} />
      </div>
    </Panel>
  );
}
