import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { Panel } from '../shared/ui/Panel';
import { StateLabel } from '../shared/ui/StateLabel';
import { Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { ActBar } from './ActBar';
import { PHASES } from './criteria';
import { DutyRow } from './DutyRow';
import { Facts, People } from './Facts';
import { useDuties, useRequest, type RequestAnswer } from './queries';
import { Timeline } from './Timeline';

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

function OpenDuties({ id }: { id: string }) {
  const { t } = useTranslation();
  const mine = (useDuties().data ?? []).filter((duty) => duty.requestId === id);
  if (mine.length === 0) return null;
  return (
    <Panel title={t('duties')} count={mine.length}>
      <ul className="rows">
        {mine.map((duty) => (
          <DutyRow key={[duty.kind, duty.taskId, duty.subject, duty.onBehalfOf].join(' ')} duty={duty} />
        ))}
      </ul>
    </Panel>
  );
}

function Shown({ request }: { request: RequestAnswer }) {
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
        <Button icon={<DownloadOutlined />} href={`/api/requests/${request.id}/export`}>
          {t('export')}
        </Button>
      </div>
      <Phases phase={request.phase} />
      <ActBar request={request} />
      <div className="columns">
        <div className="stack">
          <OpenDuties id={request.id} />
          <Facts request={request} />
        </div>
        <div className="stack">
          <People request={request} />
          <Timeline id={request.id} />
        </div>
      </div>
    </>
  );
}

/** One request: where it stands, what is mine to do, what it says, who takes part, what happened. */
export default function RequestPage() {
  const { id = '' } = useParams();
  const request = useRequest(id);
  return <Loaded of={request}>{(found) => <Shown request={found} />}</Loaded>;
}
