import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { TIMELINE_KINDS, type TimelineKind, type TimelineView } from './queries';

interface Props {
  view: TimelineView;
  /** Who can be chosen. */
  people: readonly string[];
  onChange: (view: TimelineView) => void;
}

/** What narrows the timeline: where an entry comes from, and whose it is. */
export function TimelineFilters({ view: { kind, person }, people, onChange }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const offered = person === undefined || people.includes(person) ? people : [person, ...people];
  return (
    <div className="filters" role="search" aria-label={t('timeline.filter')}>
      <Select
        allowClear
        aria-label={t('timeline.kind')}
        placeholder={t('timeline.kind')}
        {...(kind !== undefined && { value: kind })}
        options={TIMELINE_KINDS.map((value) => ({ value, label: t(`timeline.kind.${value}`) }))}
        onChange={(chosen: TimelineKind | undefined) => onChange({ kind: chosen, person })}
      />
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('timeline.person')}
        placeholder={t('timeline.person')}
        {...(person !== undefined && { value: person })}
        options={offered.map((value) => ({ value, label: names.person(value) }))}
        onChange={(chosen: string | undefined) => onChange({ kind, person: chosen })}
      />
    </div>
  );
}
