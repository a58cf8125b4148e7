import { useTranslation } from 'react-i18next';
import { Answers } from '../../plan/Round';
import { PlanSheet } from '../../plan/PlanSheet';
import type { ShownPlan } from '../../plan/schedule';
import { Panel } from '../../shared/ui/Panel';
import type { Dossier } from '../queries';
import { By } from '../../shared/ui/By';
import '../../coordination/coordination.css';
import '../../plan/plan.css';

type Version = Dossier['planVersions'][number];

interface Props {
  wished?: string | undefined;
  /** Whether the request has come to its end. */
  over: boolean;
}

function shown(version: Version): ShownPlan {
  return {
    tasks: version.tasks.map((task) => ({
      ...task,
      deliveryStandard: task.deliveryStandard ?? [],
      dependsOn: task.dependsOn ?? [],
    })),
    contingencies: version.contingencies.map(({ trigger = '', daysOfNotice, measure = '' }) => ({
      trigger,
      daysOfNotice,
      measure,
    })),
    releasedDepartments: version.releasedDepartments.map(({ department, reason = '' }) => ({ department, reason })),
    ...(version.lateReason !== undefined && { lateReason: version.lateReason }),
  };
}

/** A version of the plan with what the heads said to it; the last one is open. */
function Kept({ version, open, wished = '', over }: Props & { version: Version; open: boolean }) {
  const { t } = useTranslation();
  const answers = version.answers.map((answer) => ({
    ...answer,
    person: answer.act.person ?? '',
    at: answer.act.at,
    ...(answer.act.onBehalfOf !== undefined && { onBehalfOf: answer.act.onBehalfOf }),
  }));
  return (
    <details className="kept" open={open}>
      <summary>
        <strong>{t('plan.round', { number: version.planVersion, round: version.round })}</strong>
        <span className="meta">{version.approval ? t('dossier.plan.approved') : t('dossier.plan.notApproved')}</span>
      </summary>
      <p className="panel-note">
        <By act={version.submission} />
      </p>
      <PlanSheet plan={shown(version)} wished={wished} over={over} />
      <Answers asked={{ ...version, answers, awaiting: [] }} />
    </details>
  );
}

/** Every version of the plan (跨部門協調方案) with its round of approval. */
export function PlansKept({ versions, ...shared }: Props & { versions: Version[] }) {
  const { t } = useTranslation();
  const last = versions.at(-1);
  if (!last) return null;
  return (
    <Panel title={t('plan')} count={versions.length}>
      {versions.map((version) => (
        <Kept key={version.planVersion} version={version} open={version === last} {...shared} />
      ))}
    </Panel>
  );
}
