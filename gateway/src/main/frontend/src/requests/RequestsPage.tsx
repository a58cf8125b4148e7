import { PlusOutlined } from '@ant-design/icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { LinkButton } from '../shared/ui/LinkButton';
import { Empty, Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { addressOf, criteriaOf, orderOf } from './criteria';
import { Filters } from './Filters';
import { useRequests, type Criteria, type ListOrder, type RequestSummary } from './queries';
import { RequestRow } from './RequestRow';
import { SavedFilters } from './SavedFilters';

const ROW = 74;

interface RowsProps {
  items: RequestSummary[];
  more: boolean;
  onEnd: () => void;
}

/** Only the rows in sight are in the page, however many there are. */
function Rows({ items, more, onEnd }: RowsProps) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised here, as its documentation asks
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= items.length - 10) onEnd();
  }, [more, last, items.length, onEnd]);
  return (
    <div className="scroll" ref={scroll} tabIndex={-1}>
      <ul className="rows" aria-label={t('requests')} style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {shown.map((row) => {
          const request = items[row.index];
          if (!request) return null;
          const place = { position: 'absolute', insetInline: 0, top: row.start } as const;
          return (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              style={place}
              aria-setsize={more ? -1 : items.length}
              aria-posinset={row.index + 1}
            >
              <RequestRow request={request} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** All requests the person may see; what narrows them is in the address. */
export default function RequestsPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const criteria = criteriaOf(address);
  const sort = orderOf(address);
  const requests = useRequests(criteria, sort);
  usePageTitle(t('requests'));
  const change = (wanted: Criteria, order: ListOrder) => setAddress(addressOf(wanted, order), { replace: true });
  const { fetchNextPage, isFetchingNextPage } = requests;
  const end = () => {
    if (!isFetchingNextPage) void fetchNextPage();
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('requests')}</h1>
        <div className="actions">
          <SavedFilters criteria={criteria} sort={sort} onChoose={change} />
          <LinkButton to="/requests/new" type="primary" icon={<PlusOutlined />}>
            {t('form.new')}
          </LinkButton>
        </div>
      </div>
      <section className="panel" aria-label={t('requests')}>
        <Filters criteria={criteria} sort={sort} onChange={change} />
        <Loaded of={requests}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0)
              return <Empty title={t('requests.noneSuch')} advice={t('requests.noneSuch.advice')} />;
            return <Rows items={items} more={requests.hasNextPage} onEnd={end} />;
          }}
        </Loaded>
      </section>
    </>
  );
}
