import { Button, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, useNames } from '../directory/queries';
import type { Kept } from '../draft/useDraft';
import { Unsent } from '../draft/Unsent';
import { useFaultText } from '../ui/Told';
import './talk.css';

export interface Words {
  text: string;
  mentions: string[];
}

interface Props {
  label: string;
  maximum: number;
  words: Words;
  onChange: (part: Partial<Words>) => void;
  kept: Kept;
  /** Who may be mentioned. */
  mentionable: readonly string[];
  /** Whether it takes the place of what was said before. */
  instead: boolean;
  /** Whether what goes with it has arrived. */
  ready?: boolean;
  doing: { isPending: boolean; error: Error | null };
  onSend: () => void;
  onCancel?: (() => void) | undefined;
  /** What goes with it. */
  children?: ReactNode;
  /** What is chosen beside its button. */
  beside?: ReactNode;
}

/** Where something is said, and who is to see it. */
export function Writing(props: Props) {
  const { label, words, mentionable, instead, ready = true, doing, onChange, onCancel } = props;
  const { t } = useTranslation();
  const names = useNames();
  const me = useMe().data?.id;
  const faultText = useFaultText();
  const people = [...new Set([...mentionable, ...words.mentions])].filter((person) => person !== me);
  return (
    <div className="composer">
      <Unsent kept={props.kept} />
      <Input.TextArea
        aria-label={label}
        placeholder={label}
        rows={2}
        maxLength={props.maximum}
        value={words.text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      {props.children}
      <div className="composer-foot">
        {people.length > 0 && (
          <Select
            mode="multiple"
            aria-label={t('message.mentions')}
            placeholder={t('message.mentions')}
            showSearch={{ optionFilterProp: 'label' }}
            maxTagCount="responsive"
            value={words.mentions}
            options={people.map((person) => ({ value: person, label: names.person(person) }))}
            onChange={(mentions: string[]) => onChange({ mentions })}
          />
        )}
        {props.beside}
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
        <Button
          type="primary"
          disabled={words.text.trim() === '' || !ready}
          loading={doing.isPending}
          onClick={props.onSend}
        >
          {instead ? t('save') : t('message.send')}
        </Button>
      </div>
      {doing.error && (
        <p role="alert" className="field-error">
          {faultText(doing.error)}
        </p>
      )}
    </div>
  );
}
