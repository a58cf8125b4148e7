import { App, Button, Dropdown, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultText } from '../shared/ui/Told';
import type { Criteria, ListOrder } from './queries';
import { useRemoveFilter, useSavedFilters, useSaveFilter } from './queries';

interface Props {
  criteria: Criteria;
  sort: ListOrder;
  onChoose: (criteria: Criteria, sort: ListOrder) => void;
}

/** The person's own filters: choose one, keep the one shown, remove one. */
export function SavedFilters({ criteria, sort, onChoose }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const faultText = useFaultText();
  const saved = useSavedFilters().data ?? [];
  const saving = useSaveFilter();
  const removing = useRemoveFilter();
  const [name, setName] = useState<string>();
  const save = () => saving.mutate({ name: name ?? '', criteria, sort }, { onSuccess: () => setName(undefined) });
  const remove = (id: string, title: string) =>
    void modal.confirm({
      title: t('filters.remove', { name: title }),
      okText: t('remove'),
      cancelText: t('cancel'),
      onOk: () => removing.mutateAsync(id),
    });
  const items = saved.flatMap((filter) => [
    { key: filter.id, label: filter.name, onClick: () => onChoose(filter.criteria, filter.sort) },
  ]);
  const removals = saved.map((filter) => ({
    key: `remove ${filter.id}`,
    label: filter.name,
    onClick: () => remove(filter.id, filter.name),
  }));
  const menu =
    saved.length === 0
      ? [{ key: 'none', label: t('filters.none'), disabled: true }]
      : [...items, { type: 'divider' as const }, { key: 'removals', label: t('remove'), children: removals }];
  return (
    <div className="actions">
      <Dropdown trigger={['click']} menu={{ items: menu }}>
        <Button>{t('filters')}</Button>
      </Dropdown>
      <Button onClick={() => setName('')}>{t('filters.save')}</Button>
      <Modal
        open={name !== undefined}
        title={t('filters.save')}
        okText={t('save')}
        cancelText={t('cancel')}
        okButtonProps={{ disabled: !name?.trim(), loading: saving.isPending }}
        onOk={save}
        onCancel={() => setName(undefined)}
      >
        <label className="field">
          {t('filters.name')}
          <Input
            value={name ?? ''}
            maxLength={80}
            onChange={(event) => setName(event.target.value)}
            onPressEnter={save}
          />
        </label>
        {saving.error && <p role="alert">{faultText(saving.error)}</p>}
      </Modal>
    </div>
  );
}
