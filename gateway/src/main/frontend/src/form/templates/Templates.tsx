import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/time/useFormat';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded } from '../../shared/ui/Told';
import { BeginFromDialog } from './BeginFromDialog';
import { NameDialog } from './NameDialog';
import { useRemoveTemplate, useRenameTemplate, useTemplates, type Template } from './queries';

interface Chosen {
  readonly template: Template;
  readonly act: 'begin' | 'rename' | 'remove';
}

function Renaming({ template, onClose }: { template: Template; onClose: () => void }) {
  const { t } = useTranslation();
  const renaming = useRenameTemplate(template);
  return (
    <NameDialog
      title={t('template.rename')}
      name={template.name}
      doing={renaming}
      onDo={(name) => renaming.mutate(name, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}

function Removing({ template, onClose }: { template: Template; onClose: () => void }) {
  const { t } = useTranslation();
  const removing = useRemoveTemplate(template);
  const remove = () => removing.mutate(undefined, { onSuccess: onClose });
  return (
    <AskDialog title={t('remove')} danger doing={removing} onDo={remove} onClose={onClose}>
      <p>{t('template.remove', { name: template.name })}</p>
    </AskDialog>
  );
}

function TemplateRow({ template, onChoose }: { template: Template; onChoose: (act: Chosen['act']) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name } = template;
  return (
    <li className="template">
      <div>
        <span className="row-title">{name}</span>
        <div className="meta">
          {template.type && <span>{t(`type.${template.type}`)}</span>}
          <span>{format.moment(template.savedAt)}</span>
        </div>
      </div>
      <div className="actions">
        <Button onClick={() => onChoose('begin')} aria-label={t('template.use', { name })}>
          {t('copy.begin')}
        </Button>
        <Button
          type="text"
          icon={<EditOutlined />}
          aria-label={t('template.renameOf', { name })}
          onClick={() => onChoose('rename')}
        />
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('template.remove', { name })}
          onClick={() => onChoose('remove')}
        />
      </div>
    </li>
  );
}

/** The person's own templates: "as last time". */
export function Templates() {
  const { t } = useTranslation();
  const templates = useTemplates();
  const [chosen, setChosen] = useState<Chosen>();
  const close = () => setChosen(undefined);
  return (
    <Panel title={t('templates')} count={templates.data?.length}>
      <Loaded of={templates}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('templates.none')} advice={t('templates.none.advice')} />
          ) : (
            <ul className="rows">
              {items.map((template) => (
                <TemplateRow key={template.id} template={template} onChoose={(act) => setChosen({ template, act })} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {chosen?.act === 'begin' && (
        <BeginFromDialog
          origin={{ of: 'template', id: chosen.template.id, name: chosen.template.name }}
          onClose={close}
        />
      )}
      {chosen?.act === 'rename' && <Renaming template={chosen.template} onClose={close} />}
      {chosen?.act === 'remove' && <Removing template={chosen.template} onClose={close} />}
    </Panel>
  );
}
