import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { useNames } from '../shared/directory/queries';
import { EndlessRows } from '../shared/ui/EndlessRows';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { addressOf, filterOf } from './filter';
import { lastOpened } from './opened';
import { useOpenAsks, useQueue, type QueueEntry } from './queries';
import { QueueFilters } from './QueueFilters';
import { QueueRow } from './QueueRow';
import './review.css';
import { useSteps } from './useSteps';

interface RowsProps {
  items: QueueEntry[];
  search: string;
  more: boolean;
  onEnd: () => void;
}

function Rows({ items, search, more, onEnd }: RowsProps) {
  const { t } = useTranslation();
  const opened = lastOpened();
  const { row, moved } = useSteps(
    items.length,
    items.findIndex(({ id }) => id === opened),
  );
  return (
    <EndlessRows label={t('review.queue')} items={items} more={more} onEnd={onEnd} {...(moved && { shown: row })}>
      {(entry, index) => (
        <QueueRow entry={entry} to={`/review/${entry.id}${search}`} focused={moved && index === row} />
      )}
    </EndlessRows>
  );
}

/** How much all that waits asks of each department. */
function OpenAsks() {
  const { t } = useTranslation();
  const names = useNames();
  const asks = useOpenAsks();
  return (
    <Panel title={t('review.asks')}>
      <Loaded of={asks}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('review.asks.none')} advice={t('review.asks.none.advice')} />
          ) : (
            <ul className="rows">
              {items.map(({ department, asks: number }) => (
                <li key={department} className="row">
                  <span>{names.department(department)}</span>
                  <span className="number">{number}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

/** The review centre: what waits for an administrator. What narrows it is in the address. */
export default function QueuePage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const filter = filterOf(address);
  const queue = useQueue(filter);
  usePageTitle(t('place.review'));
  const { fetchNextPage, isFetchingNextPage } = queue;
  const end = () => {
    if (!isFetchingNextPage) void fetchNextPage();
  };
  const written = addressOf(filter).toString();
  const search = written === '' ? '' : `?${written}`;
  return (
    <>
      <div className="page-head">
        <h1>{t('place.review')}</h1>
        <span className="meta wide-only">{t('review.keys')}</span>
      </div>
      <div className="columns">
        <section className="panel queue" aria-label={t('review.queue')}>
          <QueueFilters filter={filter} onChange={(wanted) => setAddress(addressOf(wanted), { replace: true })} />
          <Loaded of={queue}>
            {({ pages }) => {
              const items = pages.flatMap((page) => page.items);
              if (items.length === 0) return <Empty title={t('review.none')} advice={t('review.none.advice')} />;
              return <Rows key={search} items={items} search={search} more={queue.hasNextPage} onEnd={end} />;
            }}
          </Loaded>
        </section>
        <OpenAsks />
      </div>
    </>
  );
}
