import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../shared/ui/Field';

interface FileProps {
  label: string;
  hint: string;
  accept: string;
  onTake: (file: File | undefined) => void;
}

/** A file that is to be imported; the browser's own button would speak the browser's language. */
export function ImportedFile({ label, hint, accept, onTake }: FileProps) {
  const { t } = useTranslation();
  const [name, setName] = useState<string>();
  const take = (file: File | undefined) => {
    setName(file?.name);
    onTake(file);
  };
  return (
    <Field label={label} hint={hint}>
      {(given) => (
        <span className="imported-file">
          <input
            id={given.id}
            aria-describedby={given['aria-describedby']}
            type="file"
            accept={accept}
            onChange={(event) => take(event.target.files?.[0])}
          />
          <span className="imported-file-button" aria-hidden="true">
            <UploadOutlined /> {t('import.choose')}
          </span>
          <span className="imported-file-name">{name ?? t('import.noFile')}</span>
        </span>
      )}
    </Field>
  );
}

interface Props {
  /** Whether what is chosen was rehearsed: only that may be run. */
  rehearsed: boolean;
  /** Whether there is something to import. */
  ready: boolean;
  /** What is under way. */
  running: 'rehearsal' | 'run' | undefined;
  onRun: (dryRun: boolean) => void;
}

/** First what would change, then the change. */
export function Rehearsal({ rehearsed, ready, running, onRun }: Props) {
  const { t } = useTranslation();
  return (
    <div className="actions panel-foot">
      <Button
        type={rehearsed ? 'default' : 'primary'}
        disabled={!ready}
        loading={running === 'rehearsal'}
        onClick={() => onRun(true)}
      >
        {t('import.rehearse')}
      </Button>
      {rehearsed && (
        <Button type="primary" loading={running === 'run'} onClick={() => onRun(false)}>
          {t('import.run')}
        </Button>
      )}
    </div>
  );
}

/** What is under way of an import. */
export const runningOf = (pending: boolean, dryRun: boolean | undefined) =>
  pending ? (dryRun === true ? ('rehearsal' as const) : ('run' as const)) : undefined;
