import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../shared/ui/Field';
import { Panel } from '../../shared/ui/Panel';
import { useFaultText } from '../../shared/ui/Told';
import { segmentsOf } from '../../shared/wording/segments';
import { useTrial, type Trial } from './queries';

function Outcome({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <p className="trial-text">
        {segmentsOf(trial.text, trial.findings).map(({ start, text, severity }) =>
          severity === undefined ? text : <mark key={start}>{text}</mark>,
        )}
      </p>
      {trial.findings.length === 0 && <p>{t('trial.clear')}</p>}
      <ul className="trial-findings">
        {trial.findings.map(({ code, range, message, suggestion }, index) => (
          <li key={index}>
            {range && <strong>{trial.text.slice(range.start, range.end)}</strong>} <span key={code}>{message}</span>
            {suggestion !== '' && <span className="meta">{suggestion}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the check says of a sentence with the lists as they are now. */
export function TrialPanel() {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const trial = useTrial();
  const [text, setText] = useState('');
  const [ask, setAsk] = useState(false);
  return (
    <Panel title={t('trial')}>
      <div className="panel-body">
        <Field label={t('trial.text')} hint={t('trial.hint')}>
          {(given) => (
            <Input.TextArea
              {...given}
              rows={3}
              maxLength={5000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <p>
          <Checkbox checked={ask} onChange={(event) => setAsk(event.target.checked)}>
            {t('trial.ask')}
          </Checkbox>
        </p>
        <Button
          type="primary"
          disabled={text.trim() === ''}
          loading={trial.isPending}
          onClick={() => trial.mutate({ text, ask })}
        >
          {t('trial.run')}
        </Button>
        {trial.error && <p role="alert">{faultText(trial.error)}</p>}
        {trial.data && <Outcome trial={trial.data} />}
      </div>
    </Panel>
  );
}
