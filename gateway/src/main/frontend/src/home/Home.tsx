import { PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { DutyRow } from '../requests/DutyRow';
import { useDuties, useRequests } from '../requests/queries';
import { RequestRow } from '../requests/RequestRow';
import { useMe } from '../shared/directory/queries';
import { LinkButton } from '../shared/ui/LinkButton';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { Changes } from './Changes';

function Duties() {
  const { t } = useTranslation();
  const duties = useDuties();
  return (
    <Panel title={t('duties')} count={duties.data?.length}>
      <Loaded of={duties}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t('duties.none')} advice={t('duties.none.advice')} />
          ) : (
            <ul className="rows">
              {items.map((duty) => (
                <DutyRow
                  key={[duty.requestId, duty.kind, duty.taskId, duty.subject, duty.onBehalfOf].join(' ')}
                  duty={duty}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function MyRequests() {
  const { t } = useTranslation();
  const requests = useRequests({ scope: 'MINE' }, 'CHANGED', 5);
  return (
    <Panel title={t('requests.mine')} extra={<Link to="/requests">{t('requests.all')}</Link>}>
      <Loaded of={requests}>
        {({ pages }) => {
          const items = pages[0]?.items ?? [];
          if (items.length === 0) return <Empty title={t('requests.none')} advice={t('requests.none.advice')} />;
          return (
            <ul className="rows">
              {items.map((request) => (
                <li key={request.id}>
                  <RequestRow request={request} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** Where the day begins: what waits for the person, what they raised, what changed. */
export default function Home() {
  const { t } = useTranslation();
  const me = useMe().data;
  usePageTitle(t('place.home'));
  return (
    <>
      <div className="page-head">
        <h1>{me ? t('home.greeting', { name: me.name }) : t('place.home')}</h1>
        <LinkButton to="/requests/new" type="primary" icon={<PlusOutlined />}>
          {t('form.new')}
        </LinkButton>
      </div>
      <div className="columns">
        <div className="stack">
          <Duties />
          <Changes />
        </div>
        <MyRequests />
      </div>
    </>
  );
}
