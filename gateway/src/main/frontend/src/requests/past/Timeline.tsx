import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useDepartments, useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded } from '../../shared/ui/Told';
import { AT } from './instant';
import type { RequestAnswer } from '../queries';
import { TIMELINE_KINDS, useTimeline, type TimelineEntry, type TimelineView } from './queries';
import { TimelineFilters } from './TimelineFilters';
import { useAddress } from '../../shared/ui/useAddress';

function Entry({ entry, id }: { entry: TimelineEntry; id: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const address = useAddress();
  const principal = entry.by?.onBehalfOf;
  return (
    <li aria-current={address.get(AT) === entry.at ? 'time' : undefined}>
      {entry.text}
      <span className="meta">
        <time dateTime={entry.at}>{format.moment(entry.at)}</time>
        <span>{entry.by ? names.person(entry.by.person) : t('timeline.system')}</span>
        {principal !== undefined && <span>{t('duties.for', { name: names.person(principal) })}</span>}
        <Link
          to={`/requests/${id}${address.having(AT, entry.at)}`}
          aria-label={t('past.show.of', { when: format.moment(entry.at), entry: entry.text })}
        >
          {t('past.show')}
        </Link>
      </span>
    </li>
  );
}

/** Who may have done something: those who take part by their office, then the others that entries name. */
function usePeopleOf(request: RequestAnswer, entries: readonly TimelineEntry[]): string[] {
  const departments = useDepartments().data ?? [];
  const heads = departments.filter(({ code }) => request.departments.includes(code)).map(({ head }) => head);
  const named = entries.flatMap(({ by }) => [by?.person, by?.onBehalfOf]).filter((each) => each !== undefined);
  return [...new Set([request.initiator, ...heads, ...named])];
}

function None({ narrowed }: { narrowed: boolean }) {
  const { t } = useTranslation();
  return narrowed ? (
    <Empty title={t('timeline.noneSuch')} advice={t('timeline.noneSuch.advice')} />
  ) : (
    <Empty title={t('timeline.none')} advice={t('timeline.none.advice')} />
  );
}

/** What happened, newest first, narrowed by what the address says. */
export function Timeline({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const address = useAddress();
  const view: TimelineView = {
    kind: TIMELINE_KINDS.find((each) => each === address.get('kind')),
    person: address.get('by')?.slice(0, 64),
  };
  const narrowed = view.kind !== undefined || view.person !== undefined;
  const timeline = useTimeline(request.id, view);
  const entries = timeline.data?.pages.flatMap((page) => page.items) ?? [];
  const people = usePeopleOf(request, entries);
  return (
    <Panel title={t('timeline')}>
      {(narrowed || entries.length > 0) && (
        <TimelineFilters
          view={view}
          people={people}
          onChange={({ kind, person }) => address.set({ kind, by: person })}
        />
      )}
      <Loaded of={timeline}>
        {() =>
          entries.length === 0 ? (
            <None narrowed={narrowed} />
          ) : (
            <div className="panel-body">
              <ol className="timeline">
                {entries.map((entry, index) => (
                  <Entry key={`${entry.at} ${entry.type} ${index}`} entry={entry} id={request.id} />
                ))}
              </ol>
              {timeline.hasNextPage && (
                <Button loading={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>
                  {t('more')}
                </Button>
              )}
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}
