import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Field, fieldErrors } from '../../shared/ui/Field';

interface Props {
  title: string;
  name: string;
  doing: { isPending: boolean; error: Error | null };
  onDo: (name: string) => void;
  onClose: () => void;
}

/** Asks what a template is to be called. */
export function NameDialog({ title, name, doing, onDo, onClose }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(name);
  return (
    <AskDialog
      title={title}
      whole={chosen.trim() !== ''}
      doing={doing}
      onDo={() => onDo(chosen.trim())}
      onClose={onClose}
    >
      <Field label={t('template.name')} error={fieldErrors(doing.error)('name')}>
        {(given) => (
          <Input {...given} maxLength={80} value={chosen} onChange={(event) => setChosen(event.target.value)} />
        )}
      </Field>
    </AskDialog>
  );
}
