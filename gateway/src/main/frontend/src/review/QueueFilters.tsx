import { Checkbox, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDepartments, useNames } from '../shared/directory/queries';
import { CLAIMED, PRIORITIES, TYPES, WAITING } from './filter';
import type { QueueFilter } from './queries';

interface Props {
  filter: QueueFilter;
  onChange: (filter: QueueFilter) => void;
}

/** What narrows the queue. */
export function QueueFilters({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const departments = useDepartments().data ?? [];
  const set = (name: keyof QueueFilter) => (value: unknown) => onChange({ ...filter, [name]: value });
  const select = (name: 'priority' | 'type' | 'claimed' | 'department', label: string) => ({
    allowClear: true,
    'aria-label': label,
    placeholder: label,
    ...(filter[name] !== undefined && { value: filter[name] }),
    onChange: set(name),
  });
  return (
    <div role="search" aria-label={t('filter')}>
      <div className="queue-kinds">
        <Segmented
          aria-label={t('review.waiting')}
          value={filter.waiting ?? 'REVIEW'}
          options={WAITING.map((value) => ({ value, label: t(`review.waiting.${value}`) }))}
          onChange={set('waiting')}
        />
      </div>
      <div className="filters">
        <Input.Search
          key={filter.text}
          defaultValue={filter.text ?? ''}
          placeholder={t('filter.text')}
          aria-label={t('filter.text')}
          allowClear
          maxLength={100}
          onSearch={set('text')}
        />
        <Select
          {...select('priority', t('request.priority'))}
          options={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
        />
        <Select
          {...select('type', t('request.type'))}
          options={TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
        />
        <Select
          {...select('department', t('filter.department'))}
          options={departments.map(({ code }) => ({ value: code, label: names.department(code) }))}
        />
        <Select
          {...select('claimed', t('review.claimed'))}
          options={CLAIMED.map((value) => ({ value, label: t(`review.claimed.${value}`) }))}
        />
        <Checkbox checked={filter.signed ?? false} onChange={(event) => set('signed')(event.target.checked)}>
          {t('review.signedOnly')}
        </Checkbox>
      </div>
    </div>
  );
}
