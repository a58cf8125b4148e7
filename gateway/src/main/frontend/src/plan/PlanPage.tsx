import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../coordination/coordination.css';
import { isOpen, useRoom, type Room } from '../coordination/queries';
import { useOver } from '../requests/over';
import { useFramedRequest } from '../requests/RequestFrame';
import { useFormat } from '../shared/time/useFormat';
import { Due } from '../shared/ui/Due';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { AnswerBar } from './AnswerBar';
import { Editor } from './Editor';
import './plan.css';
import { PlanSheet } from './PlanSheet';
import { useDraft, useVersions, type Draft, type Version } from './queries';
import { Round } from './Round';
import { Versions } from './Versions';

/** A version with its round; the latest unless another is chosen. */
function Submitted({ room, versions, onEdit }: { room: Room; versions: Version[]; onEdit: (() => void) | undefined }) {
  const { t } = useTranslation();
  const over = useOver();
  const [chosen, setChosen] = useState<number>();
  const shown = versions.find(({ planVersion }) => planVersion === chosen) ?? versions.at(-1);
  if (!shown) return null;
  const options = versions.map(({ planVersion, state }) => ({
    value: planVersion,
    label: `${t('plan.version', { number: planVersion })} · ${t(`plan.state.${state}`)}`,
  }));
  return (
    <>
      <Panel
        title={t('plan')}
        extra={
          <div className="actions">
            <Select
              aria-label={t('plan.versions')}
              popupMatchSelectWidth={false}
              value={shown.planVersion}
              options={options}
              onChange={setChosen}
            />
            {onEdit && <Button onClick={onEdit}>{t('plan.edit')}</Button>}
          </div>
        }
      >
        <PlanSheet plan={shown} wished={room.wishedCompletion} over={over} />
      </Panel>
      <div className="columns">
        <Round version={shown} />
        {versions.length > 1 && <Versions key={versions.length} requestId={room.requestId} versions={versions} />}
      </div>
    </>
  );
}

/** The plan in the making, for those who don't write it. */
function InTheMaking({ room, draft }: { room: Room; draft: Draft }) {
  const { t } = useTranslation();
  const over = useOver();
  if (draft.tasks.length === 0) {
    return (
      <Panel title={t('plan')}>
        <Empty title={t('plan.none')} advice={t('plan.none.advice')} />
      </Panel>
    );
  }
  return (
    <Panel title={t('plan.draft')}>
      <PlanSheet plan={draft} wished={room.wishedCompletion} over={over} />
    </Panel>
  );
}

function PlanDue({ room }: { room: Room }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { dueAt } = room.plan;
  if (dueAt === undefined || room.plan.latest) return null;
  return (
    <p className="meta plan-due">
      <span>{t('plan.dueAt', { when: format.moment(dueAt) })}</span>
      <Due at={dueAt} />
    </p>
  );
}

function Plan({ room, draft, versions }: { room: Room; draft: Draft; versions: Version[] }) {
  const mayEdit = isOpen(room, 'edit-plan');
  const wanted = mayEdit && room.state !== 'PLAN_AGREED';
  const [asked, setAsked] = useState(false);
  const editing = wanted || (asked && mayEdit);
  return (
    <div className="stack">
      <AnswerBar room={room} />
      <PlanDue room={room} />
      {editing && <Editor room={room} draft={draft} />}
      {!editing && versions.length === 0 && <InTheMaking room={room} draft={draft} />}
      <Submitted room={room} versions={versions} onEdit={mayEdit && !editing ? () => setAsked(true) : undefined} />
    </div>
  );
}

/** The plan of a request (跨部門協調方案): written, sent round, answered. */
export default function PlanPage() {
  const { id } = useFramedRequest();
  const room = useRoom(id);
  const draft = useDraft(id);
  const versions = useVersions(id);
  return (
    <Loaded of={room}>
      {(found) => (
        <Loaded of={draft}>
          {(written) => (
            <Loaded of={versions}>{(sent) => <Plan room={found} draft={written} versions={sent} />}</Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
