import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { EndlessRows } from '../shared/ui/EndlessRows';
import { LinkButton } from '../shared/ui/LinkButton';
import { Empty, Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { addressOf, criteriaOf, orderOf } from './criteria';
import { Filters } from './Filters';
import { useRequests, type Criteria, type ListOrder } from './queries';
import { RequestRow } from './RequestRow';
import { SavedFilters } from './SavedFilters';

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
            return (
              <EndlessRows label={t('requests')} items={items} more={requests.hasNextPage} onEnd={end}>
                {(request) => <RequestRow request={request} />}
              </EndlessRows>
            );
          }}
        </Loaded>
      </section>
    </>
  );
}
