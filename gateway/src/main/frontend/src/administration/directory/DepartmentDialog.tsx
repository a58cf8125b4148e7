import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../../shared/api/client';
import { PersonSelect } from '../../shared/directory/PersonSelect';
import { useDepartments, useNames, type Department } from '../../shared/directory/queries';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Field, fieldErrors } from '../../shared/ui/Field';
import { useSaveDepartment, type Entry } from './queries';

const LANGUAGES = ['zhHant', 'zhHans', 'en'] as const;
const KINDS = ['budget', 'people', 'equipment', 'data'];

interface Props {
  /** What is changed; absent while a new one is made. */
  entry?: Entry<Department> | undefined;
  parent?: string | undefined;
  onClose: () => void;
}

/** A department while it is written. */
export function DepartmentDialog({ entry: read, parent, onClose }: Props) {
  const { t, i18n } = useTranslation();
  // What was read when writing began: a retry never overwrites what somebody else changed in between.
  const [entry] = useState(read);
  const names = useNames();
  const departments = useDepartments().data ?? [];
  const saving = useSaveDepartment();
  const errorOf = fieldErrors(saving.error);
  const [key] = useState(idempotencyKey);
  const before = entry?.value;
  const [form, setForm] = useState({
    code: before?.code ?? '',
    name: before?.name ?? { zhHant: '', zhHans: '', en: '' },
    parent: before?.parent ?? parent ?? '',
    head: before?.head ?? '',
    liaison: before?.liaison ?? '',
    neutral: before?.neutral ?? false,
    resourceKinds: before?.resourceKinds ?? [],
  });
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const whole =
    form.code.trim() !== '' && LANGUAGES.every((each) => form.name[each].trim()) && form.head && form.liaison;
  const { code, parent: above, ...rest } = form;
  const save = () =>
    saving.mutate(
      {
        key,
        ...(entry && { code, etag: entry.etag }),
        body: { ...rest, ...(above !== '' && { parent: above }), ...(!entry && { code: code.trim() }) },
      },
      { onSuccess: onClose },
    );
  const kindName = (kind: string) => (i18n.exists(`resourceKind.${kind}`) ? t(`resourceKind.${kind}`) : kind);
  return (
    <AskDialog
      title={entry ? t('department.save') : t('department.create')}
      wide
      whole={Boolean(whole)}
      doing={saving}
      onDo={save}
      onClose={onClose}
    >
      <div className="pair">
        <Field label={t('department.code')} error={errorOf('code')}>
          {(given) => (
            <Input
              {...given}
              maxLength={32}
              disabled={entry !== undefined}
              value={form.code}
              onChange={(event) => set({ code: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('department.parent')} error={errorOf('parent')}>
          {(given) => (
            <Select
              {...given}
              value={form.parent}
              options={[
                { value: '', label: t('department.parent.none') },
                ...departments
                  .filter((each) => each.code !== before?.code)
                  .map((each) => ({ value: each.code, label: names.department(each.code) })),
              ]}
              onChange={(chosen) => set({ parent: chosen })}
            />
          )}
        </Field>
      </div>
      <div className="pair">
        {LANGUAGES.map((language) => (
          <Field key={language} label={t(`department.name.${language}`)} error={errorOf(`name.${language}`)}>
            {(given) => (
              <Input
                {...given}
                maxLength={200}
                value={form.name[language]}
                onChange={(event) => set({ name: { ...form.name, [language]: event.target.value } })}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="pair">
        <Field label={t('department.head')} error={errorOf('head')}>
          {(given) => <PersonSelect {...given} value={form.head} onChange={(head) => set({ head })} />}
        </Field>
        <Field
          label={t('department.liaison')}
          hint={entry ? undefined : t('department.liaison.moves')}
          error={errorOf('liaison')}
        >
          {(given) => (
            <PersonSelect
              {...given}
              department={before?.code}
              value={form.liaison}
              onChange={(liaison) => set({ liaison })}
            />
          )}
        </Field>
      </div>
      <Field label={t('department.resourceKinds')} hint={t('department.resourceKinds.hint')}>
        {(given) => (
          <Select
            {...given}
            mode="tags"
            value={form.resourceKinds}
            options={KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))}
            onChange={(resourceKinds: string[]) => set({ resourceKinds })}
          />
        )}
      </Field>
      <Checkbox checked={form.neutral} onChange={(event) => set({ neutral: event.target.checked })}>
        {t('department.neutral.may')}
      </Checkbox>
    </AskDialog>
  );
}
