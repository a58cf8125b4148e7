import { useTranslation } from 'react-i18next';
import { FileLinks } from '../../shared/attachments/FileLinks';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import type { Dossier } from '../queries';
import { By } from '../../shared/ui/By';

type Report = NonNullable<Dossier['acceptanceReport']>;
type Task = Report['tasks'][number];
type Step = Task['steps'][number];

/** Something handed in, returned or accepted. */
function Done({ step, requestId }: { step: Step; requestId: string }) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{t(`acceptanceStep.${step.kind}`, { count: step.round })}</strong>
      {step.text !== undefined && <p className="said">{step.text}</p>}
      <FileLinks requestId={requestId} files={step.files} />
      {step.faults.length > 0 && (
        <ul className="plain-list">
          {step.faults.map((fault, index) => (
            <li key={index}>{fault}</li>
          ))}
        </ul>
      )}
      <By act={step.act} />
    </li>
  );
}

function Judged({ task, requestId }: { task: Task; requestId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <li className="sheet">
      <h3>{task.title ?? task.taskId}</h3>
      <span className="meta">
        {task.department !== undefined && <span>{names.department(task.department)}</span>}
        {task.owner !== undefined && <span>{names.person(task.owner)}</span>}
        {task.plannedFinish !== undefined && (
          <span>{t('task.plannedUntil', { day: format.day(task.plannedFinish) })}</span>
        )}
        {task.acceptedAt !== undefined && <span>{t('task.acceptedAt', { when: format.moment(task.acceptedAt) })}</span>}
        <span>{t('task.rounds', { count: task.rounds })}</span>
      </span>
      <ol className="timeline">
        {task.steps.map((step, index) => (
          <Done key={index} step={step} requestId={requestId} />
        ))}
      </ol>
    </li>
  );
}

/** The acceptance report (驗收報告) with every round; of a request that did not come to its end what was handed in. */
export function AcceptanceKept({ report, requestId }: { report: Report; requestId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { completedAt, tasks } = report;
  return (
    <Panel title={completedAt === undefined ? t('deliverables') : t('acceptanceReport')} count={tasks.length}>
      {completedAt !== undefined && (
        <p className="panel-note">{t('dossier.completedAt', { when: format.moment(completedAt) })}</p>
      )}
      <ol className="sheets">
        {tasks.map((task) => (
          <Judged key={task.taskId} task={task} requestId={requestId} />
        ))}
      </ol>
    </Panel>
  );
}
