import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { pageOf } from '../shared/shell/links';
import { useFormat } from '../shared/time/useFormat';
import { Due } from '../shared/ui/Due';
import { Empty, Loaded } from '../shared/ui/Told';
import type { Notice } from './calls';
import { useInbox, useReading } from './queries';

function NoticeRow({ notice, opened }: { notice: Notice; opened: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reading = useReading();
  const open = () => {
    if (notice.readAt === undefined) reading.mutate(notice.id);
    opened();
  };
  return (
    <li className={notice.readAt === undefined ? 'unread' : ''}>
      <Link className="row" to={pageOf(notice.link)} onClick={open}>
        <span className="row-title">{notice.text}</span>
        <span className="row-side">{!notice.void && notice.dueAt !== undefined && <Due at={notice.dueAt} />}</span>
        <span className="meta">
          <span>{format.moment(notice.at)}</span>
          {notice.number !== undefined && <span className="number">{notice.number}</span>}
          {notice.void && <span>{t('notices.void')}</span>}
        </span>
      </Link>
    </li>
  );
}

/** The person's own notices, newest first; each leads to the act it asks for. */
export default function NoticesDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const inbox = useInbox();
  const reading = useReading();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      title={t('notices')}
      closable={{ 'aria-label': t('close') }}
      styles={{ body: { padding: 0 } }}
      extra={
        <Button onClick={() => reading.mutate(undefined)} loading={reading.isPending}>
          {t('notices.readAll')}
        </Button>
      }
    >
      <Loaded of={inbox}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={t('notices.none')} advice={t('notices.none.advice')} />
          ) : (
            <ul className="rows">
              {page.items.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} opened={onClose} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Drawer>
  );
}
