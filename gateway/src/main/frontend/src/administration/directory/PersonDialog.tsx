import { Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../../shared/api/client';
import { useDepartments, useMe, useNames } from '../../shared/directory/queries';
import { LANGUAGES } from '../../shared/i18n';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Field, fieldErrors } from '../../shared/ui/Field';
import { Duties } from './Duties';
import { useSavePerson, type Entry, type PersonDetail } from './queries';

const zones = Intl.supportedValuesOf('timeZone');

interface Props {
  /** Who is changed; absent while somebody new is entered. */
  entry?: Entry<PersonDetail> | undefined;
  department?: string | undefined;
  onClose: () => void;
}

/** A person while they are written. */
export function PersonDialog({ entry: read, department, onClose }: Props) {
  const { t } = useTranslation();
  // What was read when writing began: a retry never overwrites what somebody else changed in between.
  const [entry] = useState(read);
  const names = useNames();
  const me = useMe().data;
  const departments = useDepartments().data ?? [];
  const saving = useSavePerson();
  const errorOf = fieldErrors(saving.error);
  const [key] = useState(idempotencyKey);
  const before = entry?.value;
  const [form, setForm] = useState({
    id: before?.id ?? '',
    name: before?.name ?? '',
    department: before?.department ?? department ?? '',
    extension: before?.extension ?? '',
    email: before?.email ?? '',
    locale: before?.locale ?? 'zh-Hant',
    zone: before?.zone ?? me?.zone ?? 'Asia/Taipei',
    administrator: before?.roles.includes('administrator') ?? false,
    active: before?.active ?? true,
  });
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const { id, ...rest } = form;
  const save = () =>
    saving.mutate(
      { key, ...(entry && { id, etag: entry.etag }), body: entry ? rest : { ...rest, id: id.trim() } },
      { onSuccess: onClose },
    );
  const text = (field: 'id' | 'name' | 'extension' | 'email', maxLength: number, disabled = false) => (
    <Field label={t(`person.${field}`)} error={errorOf(field)}>
      {(given) => (
        <Input
          {...given}
          maxLength={maxLength}
          disabled={disabled}
          value={form[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const choice = (field: 'department' | 'locale' | 'zone', options: { value: string; label: string }[]) => (
    <Field label={t(`person.${field}`)} error={errorOf(field)}>
      {(given) => (
        <Select
          {...given}
          showSearch={{ optionFilterProp: 'label' }}
          value={form[field] === '' ? null : form[field]}
          options={options}
          onChange={(value) => set({ [field]: value })}
        />
      )}
    </Field>
  );
  return (
    <AskDialog
      title={entry ? t('person.save') : t('person.create')}
      wide
      whole={id.trim() !== '' && form.name.trim() !== '' && form.department !== ''}
      doing={saving}
      onDo={save}
      onClose={onClose}
    >
      <div className="pair">
        {text('id', 64, entry !== undefined)}
        {text('name', 200)}
        {choice(
          'department',
          departments.map(({ code }) => ({ value: code, label: names.department(code) })),
        )}
        {text('extension', 32)}
        {text('email', 254)}
        {choice(
          'locale',
          Object.entries(LANGUAGES).map(([value, label]) => ({ value, label })),
        )}
        {choice(
          'zone',
          [...new Set([form.zone, ...zones])].map((zone) => ({ value: zone, label: zone })),
        )}
      </div>
      <Checkbox checked={form.administrator} onChange={(event) => set({ administrator: event.target.checked })}>
        {t('person.administrator')}
      </Checkbox>
      <Checkbox checked={form.active} onChange={(event) => set({ active: event.target.checked })}>
        {t('person.active')}
      </Checkbox>
      <Duties error={saving.error} />
    </AskDialog>
  );
}
