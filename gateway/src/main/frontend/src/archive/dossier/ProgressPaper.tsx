import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/directory/queries';
import { Boxes, Pair, Paper, Row, SignatureLine } from '../../shared/paper/Paper';
import { useFormat } from '../../shared/time/useFormat';
import { useAwaitedName } from '../../tasks/WaitingOn';
import type { Dossier } from '../queries';

export type Progress = Dossier['progressForms'][number];

/** The template knows three states; what was handed in is done for its owner. */
const TICKED: Record<string, string> = {
  NOT_STARTED: 'NOT_STARTED',
  IN_PROGRESS: 'IN_PROGRESS',
  REWORK: 'IN_PROGRESS',
  DELIVERED: 'DONE',
  ACCEPTED: 'DONE',
};

/** Form 3 (跨部門項目進度跟蹤表). */
export function ProgressPaper({ filed }: { filed: Progress }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const awaited = useAwaitedName();
  const { risk, state = '', percent } = filed;
  const day = (given: string | undefined) => (given === undefined ? '' : format.day(given));
  const boxes = [
    { key: 'NOT_STARTED', label: t('taskState.NOT_STARTED') },
    { key: 'IN_PROGRESS', label: t('taskState.IN_PROGRESS') },
    { key: 'DONE', label: t('paper.done') },
  ];
  const riskBoxes = [
    { key: 'none', label: t('paper.risk.none') },
    { key: 'some', label: t('paper.risk.some') },
  ];
  return (
    <Paper title={t('paper.form3')}>
      <Pair names={[t('print.number'), t('paper.task')]} values={[filed.number ?? '', filed.taskTitle ?? '']} />
      <Pair
        names={[t('paper.department'), t('task.owner')]}
        values={[names.department(filed.department ?? ''), names.person(filed.owner ?? '')]}
      />
      <Pair
        names={[t('task.plannedStart'), t('task.plannedFinish')]}
        values={[day(filed.plannedStart), day(filed.plannedFinish)]}
      />
      <Row name={t('task.state')}>
        <Boxes options={boxes} chosen={[TICKED[state] ?? '']} />
        {percent !== undefined && `${percent}%`}
      </Row>
      <Row name={t('paper.reportedAt')}>{filed.reportedAt && format.moment(filed.reportedAt)}</Row>
      <Row name={t('update.workDone')}>{filed.workDone}</Row>
      <Row name={t('update.openProblems')}>
        {filed.openProblems}
        {filed.waitingOn && `\n${t('update.waitingOn')}: ${awaited(filed.waitingOn)}`}
      </Row>
      <Row name={t('update.risk')}>
        <Boxes options={riskBoxes} chosen={[risk ? 'some' : 'none']} />
        {[risk?.reason, risk?.expectedFinish && t('task.expected', { day: format.day(risk.expectedFinish) })]
          .filter(Boolean)
          .join(' · ')}
      </Row>
      <Row name={t('update.ownerSignature')}>
        <SignatureLine by={filed.signature} />
      </Row>
      <Row name={t('update.review')}>
        <SignatureLine by={filed.review} />
      </Row>
    </Paper>
  );
}
