import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useOutletContext, useParams } from 'react-router-dom';
import { CopyButton } from '../form/templates/CopyButton';
import { LinkButton } from '../shared/ui/LinkButton';
import { StateLabel } from '../shared/ui/StateLabel';
import { Loaded, Loading } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { PHASES } from './criteria';
import { useRequest, type RequestAnswer } from './queries';

function Phases({ phase }: { phase: string }) {
  const { t } = useTranslation();
  const now = PHASES.findIndex((each) => each === phase);
  if (now < 0) return null;
  return (
    <ol className="phases" aria-label={t('filter.phase')}>
      {PHASES.map((each, index) => (
        <li
          key={each}
          className={index < now ? 'past' : index === now ? 'now' : ''}
          aria-current={index === now ? 'step' : undefined}
        >
          {t(`state.${each}`)}
        </li>
      ))}
    </ol>
  );
}

/** The pages of one request. Those of planning, execution and learning open once its department is confirmed. */
function Views({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const under = `/requests/${request.id}`;
  const learning = request.phase === 'COMPLETED' || request.phase === 'ARCHIVED';
  return (
    <nav className="views" aria-label={t('request.views')}>
      <NavLink to={under} end>
        {t('request.view.overview')}
      </NavLink>
      {PHASES.some((phase) => phase === request.phase) && (
        <>
          <NavLink to={`${under}/coordination`}>{t('request.view.coordination')}</NavLink>
          <NavLink to={`${under}/plan`}>{t('request.view.plan')}</NavLink>
          <NavLink to={`${under}/tasks`}>{t('request.view.tasks')}</NavLink>
        </>
      )}
      {learning && <NavLink to={`${under}/retrospective`}>{t('request.view.retrospective')}</NavLink>}
      {learning && request.number !== undefined && (
        <NavLink to={`/archive/${request.number}`}>{t('request.view.dossier')}</NavLink>
      )}
    </nav>
  );
}

function Framed({ request }: { request: RequestAnswer }) {
  const { t } = useTranslation();
  const title = request.form.title || t('request.untitled');
  usePageTitle(request.number ?? title);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <div className="meta">
            <span className="number">{request.number ?? t('state.DRAFT')}</span>
            <StateLabel state={request.state} phase={request.phase} />
          </div>
        </div>
        <div className="actions">
          <CopyButton id={request.id} name={title} />
          <LinkButton to={`/requests/${request.id}/print`} icon={<PrinterOutlined />}>
            {t('print')}
          </LinkButton>
          <Button icon={<DownloadOutlined />} href={`/api/requests/${request.id}/export`}>
            {t('export')}
          </Button>
        </div>
      </div>
      <Phases phase={request.phase} />
      <Views request={request} />
      <Suspense fallback={<Loading />}>
        <Outlet context={request} />
      </Suspense>
    </>
  );
}

/** The request that the pages under the frame belong to. */
export const useFramedRequest = () => useOutletContext<RequestAnswer>();

/** Around every page of one request: what it is, where it stands, and its other pages. */
export default function RequestFrame() {
  const { id = '' } = useParams();
  const request = useRequest(id);
  return <Loaded of={request}>{(found) => <Framed request={found} />}</Loaded>;
}
