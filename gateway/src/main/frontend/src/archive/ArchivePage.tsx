import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router-dom';
import { TYPES } from '../requests/criteria';
import { useFormat } from '../shared/time/useFormat';
import { Empty, Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { useDossiers, type DossierFilter, type DossierItem } from './queries';
import './archive.css';

const OUTCOMES = ['COMPLETED', 'REJECTED', 'WITHDRAWN'] as const;

function filterOf(address: URLSearchParams): DossierFilter {
  return {
    q: address.get('q')?.slice(0, 200) ?? '',
    type: TYPES.find((type) => type === address.get('type')) ?? '',
    outcome: OUTCOMES.find((outcome) => outcome === address.get('outcome')),
  };
}

function addressOf(filter: DossierFilter): Record<string, string> {
  const { q, type, outcome } = filter;
  return { ...(q !== '' && { q }), ...(type !== '' && { type }), ...(outcome && { outcome }) };
}

function DossierRow({ dossier }: { dossier: DossierItem }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Link className="row" to={`/archive/${dossier.number ?? dossier.requestId}`}>
      <span className="row-title">{dossier.title ?? t('request.untitled')}</span>
      <span className="row-side">{dossier.outcome && t(`state.${dossier.outcome}`)}</span>
      <span className="meta">
        <span className="number">{dossier.number}</span>
        {dossier.type && <span>{t(`type.${dossier.type}`)}</span>}
        {dossier.sealedAt !== undefined && (
          <span>{t('dossier.sealedAt', { when: format.moment(dossier.sealedAt) })}</span>
        )}
        <span>{t('dossier.volumes', { count: dossier.volumes })}</span>
      </span>
    </Link>
  );
}

/** The archive of requests that ended; what narrows it is in the address. */
export default function ArchivePage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const filter = filterOf(address);
  const dossiers = useDossiers(filter);
  const set = (part: Partial<DossierFilter>) => setAddress(addressOf({ ...filter, ...part }), { replace: true });
  usePageTitle(t('archive'));
  return (
    <>
      <div className="page-head">
        <h1>{t('archive')}</h1>
      </div>
      <section className="panel" aria-label={t('archive')}>
        <div className="filters" role="search" aria-label={t('archive.search')}>
          <Input.Search
            key={filter.q}
            defaultValue={filter.q}
            allowClear
            maxLength={200}
            aria-label={t('archive.q')}
            placeholder={t('archive.q')}
            onSearch={(q) => set({ q })}
          />
          <Select
            allowClear
            aria-label={t('request.type')}
            placeholder={t('request.type')}
            {...(filter.type !== '' && { value: filter.type })}
            options={TYPES.map((value) => ({ value: value, label: t(`type.${value}`) }))}
            onChange={(type: string | undefined) => set({ type: type ?? '' })}
          />
          <Select
            allowClear
            aria-label={t('archive.outcome')}
            placeholder={t('archive.outcome')}
            {...(filter.outcome && { value: filter.outcome })}
            options={OUTCOMES.map((value) => ({ value, label: t(`state.${value}`) }))}
            onChange={(outcome: DossierFilter['outcome']) => set({ outcome })}
          />
        </div>
        <Loaded of={dossiers}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <Empty title={t('archive.none')} advice={t('archive.none.advice')} />;
            return (
              <ul className="rows">
                {items.map((dossier) => (
                  <li key={dossier.requestId}>
                    <DossierRow dossier={dossier} />
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
        {dossiers.hasNextPage && (
          <div className="panel-body">
            <Button loading={dossiers.isFetchingNextPage} onClick={() => void dossiers.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}
