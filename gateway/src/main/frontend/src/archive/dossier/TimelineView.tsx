import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded } from '../../shared/ui/Told';
import { useAddress } from '../../shared/ui/useAddress';
import { useEntries, type Chapter, type DossierEntry } from '../queries';
import { told } from './told';

const CHAPTERS: Chapter[] = ['REQUEST', 'COORDINATION', 'PLAN', 'EXECUTION', 'ACCEPTANCE', 'RETROSPECTIVE'];

function Entry({ entry, number }: { entry: DossierEntry; number: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const { sentence, quote } = told(entry, { t, ...names, ...format });
  return (
    <li>
      <strong>{sentence}</strong>
      {quote !== undefined && <p className="said">{quote}</p>}
      <span className="meta">
        <time dateTime={entry.at}>{format.moment(entry.at)}</time>
        {entry.chapter !== undefined && <span>{t(`chapter.${entry.chapter}`)}</span>}
        {entry.volume !== undefined && <span>{t('dossier.volume', { number: entry.volume })}</span>}
        <a className="not-printed" href={`/api/archive/dossiers/${number}/entries/${entry.eventId}`} download>
          {t('dossier.asKept')}
        </a>
      </span>
    </li>
  );
}

/** Everything that was filed, in order of time; narrowed by what the address says. */
export function TimelineView({ number, people }: { number: string; people: string[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const address = useAddress();
  const chapter = CHAPTERS.find((each) => each === address.get('chapter'));
  const person = address.get('person')?.slice(0, 200);
  const entries = useEntries(number, { ...(chapter && { chapter }), ...(person !== undefined && { person }) });
  return (
    <Panel title={t('dossier.entries')}>
      <div className="filters not-printed" role="search" aria-label={t('filter')}>
        <Select
          allowClear
          aria-label={t('filter.phase')}
          placeholder={t('filter.phase')}
          {...(chapter && { value: chapter })}
          options={CHAPTERS.map((value) => ({ value, label: t(`chapter.${value}`) }))}
          onChange={(value: Chapter | undefined) => address.set({ chapter: value })}
        />
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('dossier.who')}
          placeholder={t('dossier.who')}
          {...(person !== undefined && { value: person })}
          options={people.map((value) => ({ value, label: names.person(value) }))}
          onChange={(value: string | undefined) => address.set({ person: value })}
        />
      </div>
      <Loaded of={entries}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Empty title={t('dossier.empty')} advice={t('dossier.empty.advice')} />;
          return (
            <div className="panel-body">
              <ol className="timeline">
                {items.map((entry) => (
                  <Entry key={entry.eventId} entry={entry} number={number} />
                ))}
              </ol>
              {entries.hasNextPage && (
                <Button
                  className="not-printed"
                  loading={entries.isFetchingNextPage}
                  onClick={() => void entries.fetchNextPage()}
                >
                  {t('more')}
                </Button>
              )}
            </div>
          );
        }}
      </Loaded>
    </Panel>
  );
}
