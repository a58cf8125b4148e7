import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TYPES } from '../requests/criteria';
import { idempotencyKey } from '../shared/api/client';
import { useDepartments, useNames } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { AskDialog } from '../shared/ui/AskDialog';
import { Field, fieldErrors } from '../shared/ui/Field';
import { useGuideAct, type WorkingEntry } from './guideQueries';

/** Writes an entry of the guide, or writes one anew. */
export function EntryDialog({ entry, onClose }: { entry?: WorkingEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data ?? [];
  const [key] = useState(idempotencyKey);
  const { draft, change, forget, kept } = useDraft(`guide.${entry?.id ?? 'new'}.${entry?.version ?? 0}`, {
    title: entry?.title ?? '',
    text: entry?.text ?? '',
    types: entry?.types ?? [],
    departments: entry?.departments ?? [],
    sources: entry?.sources.map(({ number }) => number) ?? [],
  });
  const acting = useGuideAct(() => {
    forget();
    onClose();
  });
  const errorOf = fieldErrors(acting.error);
  const body = {
    ...draft,
    title: draft.title.trim(),
    text: draft.text.trim(),
    sources: draft.sources.map((number) => ({ number })),
  };
  const many = { mode: 'multiple', allowClear: true, showSearch: { optionFilterProp: 'label' } } as const;
  return (
    <AskDialog
      title={entry ? t('guide.rewrite') : t('guide.write')}
      whole={body.title !== '' && body.text !== ''}
      kept={kept}
      doing={acting}
      onDo={() => acting.mutate(entry ? { act: 'rewrite', entry, body } : { act: 'write', key, body })}
      onClose={onClose}
    >
      <Field label={t('guide.entryTitle')} error={errorOf('title')}>
        {(given) => (
          <Input
            {...given}
            maxLength={200}
            value={draft.title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('guide.entryText')} error={errorOf('text')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={6}
            maxLength={10_000}
            value={draft.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('guide.types')} error={errorOf('types')} hint={t('guide.all')}>
        {(given) => (
          <Select
            {...given}
            {...many}
            value={draft.types}
            options={TYPES.map((value) => ({ value: value, label: t(`type.${value}`) }))}
            onChange={(types: string[]) => change({ types })}
          />
        )}
      </Field>
      <Field label={t('guide.departments')} error={errorOf('departments')} hint={t('guide.all')}>
        {(given) => (
          <Select
            {...given}
            {...many}
            value={draft.departments}
            options={departments.map(({ code }) => ({ value: code, label: names.department(code) }))}
            onChange={(chosen: string[]) => change({ departments: chosen })}
          />
        )}
      </Field>
      <Field label={t('guide.sources')} error={errorOf('sources[0].number')} hint={t('guide.sources.hint')}>
        {(given) => (
          <Select {...given} mode="tags" value={draft.sources} onChange={(sources: string[]) => change({ sources })} />
        )}
      </Field>
    </AskDialog>
  );
}
