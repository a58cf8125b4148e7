import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import { StateLabel } from '../../shared/ui/StateLabel';
import { Empty, Loaded } from '../../shared/ui/Told';
import { Fault } from '../../shared/api/problem';
import { Facts } from '../Facts';
import { Rounds } from '../history/Rounds';
import { useActName } from '../history/useActName';
import { Verdict } from '../history/Verdict';
import { usePast, type PastState } from './queries';

function LastAct({ past }: { past: PastState }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const nameOf = useActName();
  const { act, person, onBehalfOf, at } = past.lastAct;
  return (
    <Panel
      title={t('past.state')}
      extra={past.state !== undefined && <StateLabel state={past.state} phase={past.request?.phase ?? 'INTAKE'} />}
    >
      <div className="panel-body">
        {t('past.lastAct', { act: nameOf(act) })}
        <span className="meta">
          <time dateTime={at}>{format.moment(at)}</time>
          <span>{names.person(person)}</span>
          {onBehalfOf !== undefined && <span>{t('duties.for', { name: names.person(onBehalfOf) })}</span>}
        </span>
        {!past.complete && <p className="field-hint">{t('past.incomplete')}</p>}
      </div>
    </Panel>
  );
}

function Shown({ past }: { past: PastState }) {
  const { request } = past;
  return (
    <div className="stack">
      <LastAct past={past} />
      {request && (
        <>
          <Verdict request={request} />
          <Facts request={request} />
          <Rounds rounds={request.rounds} />
        </>
      )}
    </div>
  );
}

/** The request as it was at an instant. */
export function PastRequest({ id, at }: { id: string; at: string }) {
  const { t } = useTranslation();
  const past = usePast(id, at);
  if (past.error instanceof Fault && past.error.status === 404) {
    return (
      <Panel title={t('past.state')}>
        <Empty title={t('past.none')} advice={t('past.none.advice')} />
      </Panel>
    );
  }
  return <Loaded of={past}>{(found) => <Shown past={found} />}</Loaded>;
}
