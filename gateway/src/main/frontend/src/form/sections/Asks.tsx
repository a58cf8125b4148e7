import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { Panel } from '../../shared/ui/Panel';
import { useEditing } from '../context';
import { Choice, Day } from '../fields/Plain';
import { Words } from '../fields/Words';
import { withAsk, withoutAt } from '../form';
import type { Ask } from '../queries';

function AskFields({ ask, index }: { ask: Ask; index: number }) {
  const { t } = useTranslation();
  const names = useNames();
  const { form, change } = useEditing();
  const field = `asks[${index}]`;
  const codes = [...new Set([...form.departments, ...(ask.department === '' ? [] : [ask.department])])];
  const title = t('form.ask', { number: index + 1 });
  return (
    <li className="ask">
      <fieldset>
        <legend>{ask.department === '' ? title : `${title} · ${names.department(ask.department)}`}</legend>
        <div className="form-grid">
          <Choice
            field={`${field}.department`}
            label={t('form.ask.who')}
            value={ask.department}
            options={codes.map((code) => ({ value: code, label: names.department(code) }))}
            required
          />
          <Day field={`${field}.by`} label={t('form.ask.when')} value={ask.by} />
          <div className="wide">
            <Words
              field={`${field}.what`}
              label={t('form.ask.what')}
              value={ask.what}
              rows={2}
              maxLength={2000}
              required
            />
          </div>
          <div className="wide">
            <Words
              field={`${field}.measure`}
              label={t('form.ask.howMuch')}
              hint={t('form.ask.howMuch.hint')}
              value={ask.measure}
              maxLength={1000}
            />
          </div>
        </div>
        <Button
          icon={<DeleteOutlined />}
          type="text"
          className="ask-remove"
          onClick={() => change({ asks: withoutAt(form.asks, index) })}
          aria-label={t('form.ask.remove', { number: index + 1 })}
        >
          {t('remove')}
        </Button>
      </fieldset>
    </li>
  );
}

/** What is asked of each department: who, what, how much, by when. */
export function Asks() {
  const { t } = useTranslation();
  const { form, change, findingsOf } = useEditing();
  return (
    <Panel title={t('request.asks')} count={form.asks.length}>
      <ul className="asks-edited">
        {form.asks.map((ask, index) => (
          <AskFields key={index} ask={ask} index={index} />
        ))}
      </ul>
      <div className="panel-body">
        <ul className="findings">
          {findingsOf('asks').map((finding) => (
            <li key={`${finding.rule} ${finding.message}`} className={`finding ${finding.severity.toLowerCase()}`}>
              <span>
                {finding.message} {finding.suggestion}
              </span>
            </li>
          ))}
        </ul>
        <Button id="field-asks" icon={<PlusOutlined />} onClick={() => change(withAsk(form))}>
          {t('form.ask.add')}
        </Button>
      </div>
    </Panel>
  );
}
