import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { useTimeline, type TimelineEntry } from './queries';

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const principal = entry.by?.onBehalfOf;
  return (
    <li>
      {entry.text}
      <span className="meta">
        <time dateTime={entry.at}>{format.moment(entry.at)}</time>
        <span>{entry.by ? names.person(entry.by.person) : t('timeline.system')}</span>
        {principal !== undefined && <span>{t('duties.for', { name: names.person(principal) })}</span>}
      </span>
    </li>
  );
}

/** What happened, newest first. */
export function Timeline({ id }: { id: string }) {
  const { t } = useTranslation();
  const timeline = useTimeline(id);
  return (
    <Panel title={t('timeline')}>
      <Loaded of={timeline}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.items);
          if (entries.length === 0) return <Empty title={t('timeline.none')} advice={t('timeline.none.advice')} />;
          return (
            <div className="panel-body">
              <ol className="timeline">
                {entries.map((entry, index) => (
                  <Entry key={`${entry.at} ${entry.type} ${index}`} entry={entry} />
                ))}
              </ol>
              {timeline.hasNextPage && (
                <Button loading={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>
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
