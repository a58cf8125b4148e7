import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useInbox } from '../notices/queries';
import { serverNow } from '../shared/clock/serverClock';
import { useMe } from '../shared/directory/queries';
import { pageOf } from '../shared/shell/links';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';

const SHOWN = 8;

/** When this person was last here in this browser, by the platform's clock; remembered when the page is left. */
function useLastVisit(person: string | undefined): string | undefined {
  const [visits, setVisits] = useState<Record<string, string>>({});
  const key = person === undefined ? undefined : `visited.${person}`;
  if (key !== undefined && !(key in visits)) setVisits({ [key]: localStorage.getItem(key) ?? '' });
  useEffect(() => {
    if (key === undefined) return;
    const remember = () => localStorage.setItem(key, new Date(serverNow()).toISOString());
    window.addEventListener('pagehide', remember);
    return () => window.removeEventListener('pagehide', remember);
  }, [key]);
  return (key === undefined ? undefined : visits[key]) || undefined;
}

/** What changed since the person was last here. */
export function Changes() {
  const { t } = useTranslation();
  const format = useFormat();
  const inbox = useInbox();
  const since = useLastVisit(useMe().data?.id);
  return (
    <Panel title={t('changes')}>
      <Loaded of={inbox}>
        {(page) => {
          const fresh = page.items.filter((notice) => since === undefined || notice.at > since).slice(0, SHOWN);
          if (fresh.length === 0) return <Empty title={t('changes.none')} advice={t('changes.none.advice')} />;
          return (
            <ul className="rows">
              {fresh.map((notice) => (
                <li key={notice.id}>
                  <Link className="row" to={pageOf(notice.link)}>
                    <span>{notice.text}</span>
                    <span className="meta">
                      <span>{format.moment(notice.at)}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
