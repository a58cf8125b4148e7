import { Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDepartments, useNames } from '../../shared/directory/queries';
import { Panel } from '../../shared/ui/Panel';
import { useEditing } from '../context';
import { Entry } from '../fields/Entry';
import { Day, Line } from '../fields/Plain';
import { Words } from '../fields/Words';
import { PRIORITIES, withDepartments, withType } from '../form';
import { TYPES } from '../types';

/** What it is about, why, and by when. */
export function Basics() {
  const { t } = useTranslation();
  const { form, put, change } = useEditing();
  return (
    <Panel title={t('form.section.basics')}>
      <div className="panel-body form-grid">
        <div className="wide">
          <Entry field="type" label={t('request.type')} required>
            {(given) => (
              <Radio.Group
                {...given}
                aria-labelledby={`${given.id}-label`}
                value={form.type}
                options={TYPES.map((type) => ({ value: type, label: t(`type.${type}`) }))}
                onChange={(event) => change(withType(event.target.value as (typeof TYPES)[number]))}
              />
            )}
          </Entry>
        </div>
        <div className="wide">
          <Words field="title" label={t('form.title')} value={form.title} maxLength={200} required />
        </div>
        <div className="wide">
          <Words
            field="background"
            label={t('request.background')}
            hint={t('form.background.hint')}
            value={form.background}
            rows={3}
            maxLength={5000}
            required
          />
        </div>
        <div className="wide">
          <Words
            field="goal"
            label={t('request.goal')}
            hint={t('form.goal.hint')}
            value={form.goal}
            rows={2}
            maxLength={5000}
            required
          />
        </div>
        <Day field="wishedCompletion" label={t('request.wished')} value={form.wishedCompletion} required />
        <Line
          field="completionNote"
          label={t('form.completionNote')}
          hint={t('form.completionNote.hint')}
          value={form.completionNote}
          maxLength={200}
        />
        <Entry field="priority" label={t('request.priority')} hint={t('form.priority.hint')} required>
          {(given) => (
            <Radio.Group
              {...given}
              aria-labelledby={`${given.id}-label`}
              value={form.priority}
              options={PRIORITIES.map((priority) => ({ value: priority, label: t(`priority.${priority}`) }))}
              onChange={(event) => put('priority', event.target.value)}
            />
          )}
        </Entry>
        <Line field="contact" label={t('form.contact')} value={form.contact} maxLength={200} required />
      </div>
    </Panel>
  );
}

/** Who else has to do with it. */
export function Involved() {
  const { t } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data ?? [];
  const { form, put, change } = useEditing();
  return (
    <Panel title={t('form.section.involved')}>
      <div className="panel-body">
        <Entry field="departments" label={t('request.departments')} hint={t('form.departments.hint')} required>
          {(given) => (
            <Select
              {...given}
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              value={form.departments}
              options={departments.map(({ code }) => ({ value: code, label: names.department(code) }))}
              onChange={(codes: string[]) => change(withDepartments(form, codes))}
            />
          )}
        </Entry>
        <Entry field="otherParties" label={t('form.otherParties')} hint={t('form.otherParties.hint')}>
          {(given) => (
            <Input
              {...given}
              maxLength={500}
              value={form.otherParties}
              onChange={(event) => put('otherParties', event.target.value)}
            />
          )}
        </Entry>
      </div>
    </Panel>
  );
}
