import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDepartments, useNames } from '../../shared/directory/queries';
import { Panel } from '../../shared/ui/Panel';
import { useEditing } from '../context';
import { Choice } from '../fields/Plain';
import { Words } from '../fields/Words';
import { withoutAt } from '../form';
import type { Form } from '../queries';

type Issue = NonNullable<Form['issue']>;

function Parties({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  const names = useNames();
  const options = (useDepartments().data ?? []).map(({ code }) => ({ value: code, label: names.department(code) }));
  const { put } = useEditing();
  return (
    <>
      {issue.parties.map(({ department, statement }, index) => (
        <fieldset key={index}>
          <legend>{t('form.issue.party', { number: index + 1 })}</legend>
          <Choice
            field={`issue.parties[${index}].department`}
            label={t('form.ask.who')}
            value={department}
            options={options}
            required
          />
          <Words
            field={`issue.parties[${index}].statement`}
            label={t('form.issue.statement')}
            value={statement}
            maxLength={2000}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            onClick={() => put('issue.parties', withoutAt(issue.parties, index))}
          >
            {t('remove')}
          </Button>
        </fieldset>
      ))}
      <Button
        id="field-issue-parties"
        icon={<PlusOutlined />}
        onClick={() => put('issue.parties', [...issue.parties, { department: '', statement: '' }])}
      >
        {t('form.issue.party.add')}
      </Button>
    </>
  );
}

function Disputes({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  const { put } = useEditing();
  return (
    <>
      {issue.disputes.map((dispute, index) => (
        <div key={index} className="with-remove">
          <Words
            field={`issue.disputes[${index}]`}
            label={t('form.issue.dispute', { number: index + 1 })}
            value={dispute}
            maxLength={2000}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('form.issue.dispute.remove', { number: index + 1 })}
            onClick={() => put('issue.disputes', withoutAt(issue.disputes, index))}
          />
        </div>
      ))}
      <Button
        id="field-issue-disputes"
        icon={<PlusOutlined />}
        onClick={() => put('issue.disputes', [...issue.disputes, ''])}
      >
        {t('form.issue.dispute.add')}
      </Button>
    </>
  );
}

/** Who is at odds about what. */
export function IssueSection({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('type.ISSUE')}>
      <div className="panel-body stack">
        <div>
          <h3>{t('form.issue.parties')}</h3>
          <Parties issue={issue} />
        </div>
        <div>
          <h3>{t('form.issue.disputes')}</h3>
          <Disputes issue={issue} />
        </div>
      </div>
    </Panel>
  );
}
