import { useTranslation } from 'react-i18next';
import { Panel } from '../shared/ui/Panel';
import { ActBar } from './ActBar';
import { DutyRow } from './DutyRow';
import { Facts, People } from './Facts';
import { Rounds } from './history/Rounds';
import { Verdict } from './history/Verdict';
import { VersionDifference } from './history/VersionDifference';
import { useDuties } from './queries';
import { useFramedRequest } from './RequestFrame';
import { Talk } from './talk/Talk';
import { Timeline } from './Timeline';

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

/** One request: what is mine to do, what it says, who takes part, what happened. */
export default function RequestPage() {
  const request = useFramedRequest();
  return (
    <>
      <ActBar request={request} />
      <div className="columns">
        <div className="stack">
          <OpenDuties id={request.id} />
          <Verdict request={request} />
          <Facts request={request} />
          <VersionDifference key={request.version} request={request} />
          {request.submittedAt !== undefined && <Talk request={request} />}
        </div>
        <div className="stack">
          <People request={request} />
          <Rounds rounds={request.rounds} />
          <Timeline id={request.id} />
        </div>
      </div>
    </>
  );
}
