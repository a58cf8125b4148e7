import { Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDepartments, useNames } from '../shared/directory/queries';
import { ORDERS, PHASES, PRIORITIES, SCOPES, STATES, TYPES } from './criteria';
import type { Criteria, ListOrder } from './queries';

interface Props {
  criteria: Criteria;
  sort: ListOrder;
  onChange: (criteria: Criteria, sort: ListOrder) => void;
}

/** What narrows the list and how it is ordered. */
export function Filters({ criteria, sort, onChange }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data ?? [];
  const set = (change: Partial<Criteria>) => onChange({ ...criteria, ...change }, sort);
  const many = { mode: 'multiple', allowClear: true, maxTagCount: 'responsive', showSearch: false } as const;
  return (
    <div className="filters" role="search" aria-label={t('filter')}>
      <Input.Search
        key={criteria.text}
        defaultValue={criteria.text ?? ''}
        placeholder={t('filter.text')}
        aria-label={t('filter.text')}
        allowClear
        maxLength={100}
        onSearch={(text) => set({ text })}
      />
      <Select
        aria-label={t('filter.scope')}
        value={criteria.scope ?? 'ALL'}
        options={SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
        onChange={(scope) => set({ scope })}
      />
      <Select
        {...many}
        aria-label={t('filter.state')}
        placeholder={t('filter.state')}
        value={criteria.state ?? []}
        options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => set({ state })}
      />
      <Select
        {...many}
        aria-label={t('filter.phase')}
        placeholder={t('filter.phase')}
        value={criteria.phase ?? []}
        options={PHASES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(phase) => set({ phase })}
      />
      <Select
        {...many}
        aria-label={t('request.type')}
        placeholder={t('request.type')}
        value={criteria.type ?? []}
        options={TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
        onChange={(type) => set({ type })}
      />
      <Select
        {...many}
        aria-label={t('request.priority')}
        placeholder={t('request.priority')}
        value={criteria.priority ?? []}
        options={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
        onChange={(priority) => set({ priority })}
      />
      <Select
        allowClear
        aria-label={t('filter.department')}
        placeholder={t('filter.department')}
        {...(criteria.department !== undefined && { value: criteria.department })}
        options={departments.map(({ code }) => ({ value: code, label: names.department(code) }))}
        onChange={(department: string | undefined) => set({ department: department ?? '' })}
      />
      <Select
        aria-label={t('filter.order')}
        value={sort}
        options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(order) => onChange(criteria, order)}
      />
      <Checkbox checked={criteria.overdue ?? false} onChange={(event) => set({ overdue: event.target.checked })}>
        {t('filter.overdue')}
      </Checkbox>
    </div>
  );
}
