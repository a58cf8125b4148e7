import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../shared/i18n';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded } from '../../shared/ui/Told';
import { KINDS, ORIGINS, useTerms, type TermSearch } from './queries';
import { TermDialog } from './TermDialog';
import { TermRow } from './TermRow';
import { TrialPanel } from './TrialPanel';
import './wording.css';

function Search({ search, onChange }: { search: TermSearch; onChange: (search: TermSearch) => void }) {
  const { t } = useTranslation();
  const set = (field: keyof TermSearch, value: string | undefined) => {
    const others = Object.entries(search).filter(([name]) => name !== field);
    onChange(Object.fromEntries(value ? [...others, [field, value]] : others));
  };
  const select = (field: 'language' | 'kind' | 'origin', label: string, options: [string, string][]) => (
    <Select
      allowClear
      aria-label={label}
      placeholder={label}
      value={search[field] ?? null}
      options={options.map(([value, text]) => ({ value, label: text }))}
      onChange={(value: string | undefined) => set(field, value)}
    />
  );
  return (
    <div className="filters" role="search" aria-label={t('terms.search')}>
      <Input.Search
        aria-label={t('terms.search')}
        placeholder={t('terms.search')}
        allowClear
        maxLength={100}
        onSearch={(query) => set('query', query)}
      />
      {select('language', t('term.language'), Object.entries(LANGUAGES))}
      {select(
        'kind',
        t('term.kind'),
        KINDS.map((kind) => [kind, t(`term.kind.${kind}`)]),
      )}
      {select(
        'origin',
        t('term.origin'),
        ORIGINS.map((origin) => [origin, t(`term.origin.${origin}`)]),
      )}
    </div>
  );
}

/** The words that the check finds fault with, and those it lets pass. */
export default function WordingPage() {
  const { t, i18n } = useTranslation();
  const [search, setSearch] = useState<TermSearch>({ language: i18n.language });
  const terms = useTerms(search);
  const [adding, setAdding] = useState(false);
  return (
    <div className="columns">
      <Panel title={t('terms')} extra={<Button onClick={() => setAdding(true)}>{t('term.add')}</Button>}>
        <Search search={search} onChange={setSearch} />
        <Loaded of={terms}>
          {({ pages }) => {
            const all = pages.flatMap(({ items }) => items);
            if (all.length === 0) return <Empty title={t('terms.none')} advice={t('terms.none.advice')} />;
            return (
              <ul className="rows">
                {all.map((term) => (
                  <TermRow key={term.id} term={term} />
                ))}
              </ul>
            );
          }}
        </Loaded>
        {terms.hasNextPage && (
          <div className="panel-foot">
            <Button loading={terms.isFetchingNextPage} onClick={() => void terms.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Panel>
      <TrialPanel />
      {adding && <TermDialog language={search.language ?? i18n.language} onClose={() => setAdding(false)} />}
    </div>
  );
}
