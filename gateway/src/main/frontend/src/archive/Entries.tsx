import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { useEntries, type DossierEntry } from './queries';

const nameOf = (type: string) => type.replace(/^liaison\./, '').replace(/\.v\d+$/, '');

function Entry({ entry, number }: { entry: DossierEntry; number: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const { title, subject, taskTitle } = entry.facts;
  return (
    <li>
      <a href={`/api/archive/dossiers/${number}/entries/${entry.eventId}`}>{nameOf(entry.type)}</a>{' '}
      {taskTitle ?? subject ?? title}
      <span className="meta">
        <time dateTime={entry.at}>{format.moment(entry.at)}</time>
        {entry.person !== undefined && <span>{names.person(entry.person)}</span>}
        {entry.volume !== undefined && <span>{t('dossier.volume', { number: entry.volume })}</span>}
      </span>
    </li>
  );
}

/** Everything that was filed, in order of time; each entry can be opened as it is kept. */
export function Entries({ number }: { number: string }) {
  const { t } = useTranslation();
  const entries = useEntries(number);
  return (
    <Panel title={t('dossier.entries')}>
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
                <Button loading={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
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
