import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { DateField } from '../shared/ui/DateField';
import { Field, fieldErrors } from '../shared/ui/Field';
import { usePublishMinutes, type ActionItem, type Meeting, type Room } from './queries';

const EMPTY: ActionItem = { what: '', who: '', by: '' };

interface ItemsProps {
  items: ActionItem[];
  people: string[];
  errorOf: (field: string) => string | undefined;
  onChange: (items: ActionItem[]) => void;
}

function ActionItems({ items, people, errorOf, onChange }: ItemsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const set = (index: number, change: Partial<ActionItem>) =>
    onChange(items.map((item, at) => (at === index ? { ...item, ...change } : item)));
  return (
    <fieldset className="group">
      <legend>{t('minutes.actionItems')}</legend>
      {items.map((item, index) => (
        <fieldset key={index} className="group-item">
          <legend>{t('minutes.actionItem', { number: index + 1 })}</legend>
          <Field label={t('minutes.what')} error={errorOf(`actionItems[${index}].what`)}>
            {(given) => (
              <Input
                {...given}
                maxLength={1000}
                value={item.what}
                onChange={(event) => set(index, { what: event.target.value })}
              />
            )}
          </Field>
          <div className="pair">
            <Field label={t('minutes.who')} error={errorOf(`actionItems[${index}].who`)}>
              {(given) => (
                <Select
                  {...given}
                  showSearch={{ optionFilterProp: 'label' }}
                  value={item.who}
                  options={people.map((person) => ({ value: person, label: names.person(person) }))}
                  onChange={(who) => set(index, { who })}
                />
              )}
            </Field>
            <Field label={t('minutes.by')} error={errorOf(`actionItems[${index}].by`)}>
              {(given) => <DateField {...given} value={item.by} onChange={(day) => set(index, { by: day })} />}
            </Field>
          </div>
          <Button onClick={() => onChange(items.filter((_, at) => at !== index))}>{t('remove')}</Button>
        </fieldset>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...items, EMPTY])}>
        {t('minutes.actionItem.add')}
      </Button>
    </fieldset>
  );
}

/** Takes down what a meeting decided, a decision a line. */
export function MinutesDialog({ room, meeting, onClose }: { room: Room; meeting: Meeting; onClose: () => void }) {
  const { t } = useTranslation();
  const publishing = usePublishMinutes(room.requestId, meeting.id);
  const errorOf = fieldErrors(publishing.error);
  const empty = { text: '', actionItems: [] as ActionItem[] };
  const { draft, change, forget, kept } = useDraft(`minutes.${meeting.id}`, empty);
  const { text, actionItems } = draft;
  const done = () => {
    forget();
    onClose();
  };
  const decisions = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const people = [...new Set([...meeting.attendees.map(({ person }) => person), ...room.participants])];
  const whole = decisions.length > 0 && actionItems.every(({ what, who, by }) => what.trim() && who && by);
  return (
    <AskDialog
      title={t('minutes.publish')}
      wide
      whole={whole}
      kept={kept}
      doing={publishing}
      onDo={() => publishing.mutate({ decisions, actionItems }, { onSuccess: done })}
      onClose={onClose}
    >
      <Field label={t('minutes.decisions')} hint={t('minutes.decisions.hint')} error={errorOf('decisions')}>
        {(given) => (
          <Input.TextArea {...given} rows={3} value={text} onChange={(event) => change({ text: event.target.value })} />
        )}
      </Field>
      <ActionItems
        items={actionItems}
        people={people}
        errorOf={errorOf}
        onChange={(items) => change({ actionItems: items })}
      />
    </AskDialog>
  );
}
