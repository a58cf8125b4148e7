import { useTranslation } from 'react-i18next';
import { Panel } from '../shared/ui/Panel';
import { useAddress } from '../shared/ui/useAddress';
import { ActBar } from './ActBar';
import { DutyRow } from './DutyRow';
import { Facts, People } from './Facts';
import { Rounds } from './history/Rounds';
import { Verdict } from './history/Verdict';
import { VersionDifference } from './history/VersionDifference';
import { AT, instantIn } from './past/instant';
import { PastBar } from './past/PastBar';
import { PastRequest } from './past/PastRequest';
import { Timeline } from './past/Timeline';
import { useDuties, type RequestAnswer } from './queries';
import { useFramedRequest } from './RequestFrame';
import { Talk } from './talk/Talk';

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

function Now({ request }: { request: RequestAnswer }) {
  return (
    <>
      <OpenDuties id={request.id} />
      <Verdict request={request} />
      <Facts request={request} />
      <VersionDifference key={request.version} request={request} />
      {request.submittedAt !== undefined && <Talk request={request} />}
    </>
  );
}

/** One request: what is mine to do, what it says, who takes part, what happened; or what it said at a past instant. */
export default function RequestPage() {
  const request = useFramedRequest();
  const at = instantIn(useAddress().get(AT));
  return (
    <>
      {at === undefined ? <ActBar request={request} /> : <PastBar key={at} at={at} />}
      <div className="columns">
        <div className="stack">
          {at === undefined ? <Now request={request} /> : <PastRequest id={request.id} at={at} />}
        </div>
        <div className="stack">
          <People request={request} />
          {at === undefined && <Rounds rounds={request.rounds} />}
          <Timeline request={request} />
        </div>
      </div>
    </>
  );
}
