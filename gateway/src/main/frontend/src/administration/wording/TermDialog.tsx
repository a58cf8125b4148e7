import { Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../../shared/api/client';
import { LANGUAGES } from '../../shared/i18n';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Field, fieldErrors } from '../../shared/ui/Field';
import { KINDS, useSaveTerm, type Term, type TermBody } from './queries';

const SEVERITIES = ['UNCLEAR', 'HINT'] as const;

interface Props {
  before?: Term | undefined;
  language: string;
  onClose: () => void;
}

/** An entry of the lists while it is written: a vague word with what mends it, or words that are clear after all. */
export function TermDialog({ before: read, language, onClose }: Props) {
  const { t } = useTranslation();
  // What was read when writing began: a retry never overwrites what somebody else changed in between.
  const [before] = useState(read);
  const saving = useSaveTerm();
  const errorOf = fieldErrors(saving.error);
  const [key] = useState(idempotencyKey);
  const [form, setForm] = useState<Required<TermBody>>({
    language: before?.language ?? language,
    kind: before?.kind ?? 'TIME',
    text: before?.text ?? '',
    severity: before?.severity ?? 'UNCLEAR',
    mending: before?.mending ?? '',
  });
  const set = (change: Partial<TermBody>) => setForm({ ...form, ...change });
  const exception = form.kind === 'CLEAR';
  const { language: tag, kind, text, severity, mending } = form;
  const mends = mending.trim() === '' ? {} : { mending };
  const body: TermBody = { language: tag, kind, text, ...(!exception && { severity, ...mends }) };
  return (
    <AskDialog
      title={before ? t('term.save') : t('term.add')}
      whole={form.text.trim() !== ''}
      doing={saving}
      onDo={() => saving.mutate({ key, before, body }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <div className="pair">
        <Field label={t('term.language')} error={errorOf('language')}>
          {(given) => (
            <Select
              {...given}
              value={form.language}
              options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
              onChange={(chosen) => set({ language: chosen })}
            />
          )}
        </Field>
        <Field label={t('term.kind')} error={errorOf('kind')}>
          {(given) => (
            <Select
              {...given}
              value={form.kind}
              options={KINDS.map((value) => ({ value, label: t(`term.kind.${value}`) }))}
              onChange={(kind) => set({ kind })}
            />
          )}
        </Field>
      </div>
      <Field label={t('term.text')} hint={t('term.text.hint')} error={errorOf('text')}>
        {(given) => (
          <Input {...given} maxLength={100} value={form.text} onChange={(event) => set({ text: event.target.value })} />
        )}
      </Field>
      {!exception && (
        <>
          <Field label={t('term.mending')} hint={t('term.mending.hint')} error={errorOf('mending')}>
            {(given) => (
              <Input
                {...given}
                maxLength={200}
                value={mending}
                onChange={(event) => set({ mending: event.target.value })}
              />
            )}
          </Field>
          <Radio.Group
            aria-label={t('term.severity')}
            value={form.severity}
            options={SEVERITIES.map((value) => ({ value, label: t(`term.severity.${value}`) }))}
            onChange={(event) => set({ severity: event.target.value as (typeof SEVERITIES)[number] })}
          />
        </>
      )}
    </AskDialog>
  );
}
