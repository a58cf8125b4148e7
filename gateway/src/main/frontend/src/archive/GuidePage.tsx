import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router-dom';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { useGuide, usePublications, type Guide, type GuideEntry } from './guideQueries';
import { Recurring } from './Recurring';
import { WorkingSet } from './WorkingSet';
import './archive.css';

function Entry({ entry }: { entry: GuideEntry }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <li className="sheet">
      <h3>{entry.title}</h3>
      <p className="said">{entry.text}</p>
      {entry.before && (
        <p className="said meta">{t('guide.before', { text: `${entry.before.title}：${entry.before.text}` })}</p>
      )}
      <span className="meta">
        {entry.change !== 'SAME' && <strong>{t(`guideChange.${entry.change}`)}</strong>}
        {entry.types.map((type) => (
          <span key={type}>{t(`type.${type}`)}</span>
        ))}
        {entry.departments.map((code) => (
          <span key={code}>{names.department(code)}</span>
        ))}
        {entry.sources.map(({ number }) => (
          <Link key={number} className="number" to={`/archive/${number}`}>
            {number}
          </Link>
        ))}
      </span>
    </li>
  );
}

function Published({ guide }: { guide: Guide | null }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  if (guide === null) return <Empty title={t('guide.none')} advice={t('guide.none.advice')} />;
  return (
    <>
      <p className="meta panel-body">
        {t('guide.published', {
          version: guide.version,
          when: format.moment(guide.publishedAt),
          name: names.person(guide.publishedBy),
        })}
      </p>
      <ol className="sheets">
        {guide.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {guide.removed.length > 0 && (
        <p className="meta panel-body">
          {t('guide.removed', { titles: guide.removed.map(({ title }) => title).join('、') })}
        </p>
      )}
    </>
  );
}

/** The guide as published, each version with what changed; for its keeper, what is written for the next one. */
export default function GuidePage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const version = Number(address.get('version')) || undefined;
  const guide = useGuide(version);
  const { items: publications = [], acts = [] } = usePublications().data ?? {};
  const keeps = acts.includes('write');
  usePageTitle(t('guide'));
  return (
    <>
      <div className="page-head">
        <h1>{t('guide')}</h1>
        {publications.length > 1 && (
          <Select
            aria-label={t('guide.version')}
            value={version ?? publications[0]?.version ?? 0}
            options={publications.map((each) => ({
              value: each.version,
              label: t('guide.versionNumber', { version: each.version }),
            }))}
            onChange={(chosen) => setAddress({ version: String(chosen) }, { replace: true })}
          />
        )}
      </div>
      <div className={keeps ? 'columns' : ''}>
        <Panel title={t('guide.entries')}>
          <Loaded of={guide}>{(found) => <Published guide={found} />}</Loaded>
        </Panel>
        {keeps && (
          <div className="stack">
            <WorkingSet acts={acts} />
            <Recurring />
          </div>
        )}
      </div>
    </>
  );
}
