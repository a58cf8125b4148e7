import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import type { Dossier } from './queries';

interface Line {
  name: string;
  value: string | undefined;
}

/** A form as it was filed: what was left empty is left out. */
function Form({ title, lines }: { title: string; lines: Line[] }) {
  return (
    <Panel title={title}>
      <dl className="facts panel-body">
        {lines
          .filter(({ value }) => value !== undefined && value !== '')
          .map(({ name, value }) => (
            <div key={name} className="wide">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}

/** The four forms of a dossier and its acceptance report. */
export function DossierForms({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const person = (id?: string) => id && names.person(id);
  const department = (code?: string) => code && names.department(code);
  const day = (value?: string) => value && format.day(value);
  const signed = (act?: { person?: string; at: string }) =>
    act && `${names.person(act.person ?? '')} ${format.moment(act.at)}`;
  const points = (list?: { department: string; text: string }[]) =>
    list?.map((point) => `${point.text}（${names.department(point.department)}）`).join('\n');
  const { requestForm, retrospective: learned, acceptanceReport } = dossier;
  const asked = requestForm?.form;
  return (
    <>
      {requestForm && asked && (
        <Form
          title={t('dossier.form1')}
          lines={[
            { name: t('request.raisingDepartment'), value: department(asked.raisingDepartment) },
            { name: t('request.initiator'), value: person(asked.initiator) },
            { name: t('request.background'), value: asked.background },
            { name: t('request.goal'), value: asked.goal },
            {
              name: t('request.asks'),
              value: asked.asks
                ?.map((ask) =>
                  [department(ask.department), ask.what, ask.measure, day(ask.by)].filter(Boolean).join(' · '),
                )
                .join('\n'),
            },
            { name: t('request.wished'), value: day(asked.wishedCompletion) },
            { name: t('request.attachments'), value: asked.attachments?.map(({ name }) => name).join('\n') },
            { name: t('request.signedBy'), value: signed(requestForm.signature) },
          ]}
        />
      )}
      {dossier.feedbackForms.map((form) => (
        <Form
          key={form.feedbackId}
          title={t('dossier.form2', { department: department(form.department) ?? '' })}
          lines={[
            { name: t('dossier.points'), value: form.points },
            { name: t('dossier.suggested'), value: day(form.suggestedCompletion) },
            {
              name: t('dossier.needs'),
              value: form.needs
                .map((need) => [department(need.department), need.what].filter(Boolean).join(' · '))
                .join('\n'),
            },
            { name: t('dossier.remarks'), value: form.remarks },
            { name: t('request.signedBy'), value: signed(form.signature) },
          ]}
        />
      ))}
      {dossier.progressForms.map((form) => (
        <Form
          key={`${form.taskId ?? ''} ${form.sequence}`}
          title={t('dossier.form3', { task: form.taskTitle ?? '', count: form.sequence })}
          lines={[
            { name: t('task.owner'), value: person(form.owner) },
            { name: t('task.percent'), value: form.percent === undefined ? undefined : `${form.percent}%` },
            { name: t('update.workDone'), value: form.workDone },
            { name: t('update.openProblems'), value: form.openProblems },
            { name: t('update.risk'), value: form.risk?.reason },
            { name: t('update.ownerSignature'), value: signed(form.signature) },
            { name: t('update.review'), value: signed(form.review) },
          ]}
        />
      ))}
      {acceptanceReport && (
        <Form
          title={t('acceptanceReport')}
          lines={acceptanceReport.tasks.map((task) => ({
            name: task.title ?? task.taskId,
            value: task.acceptedAt && t('task.acceptedAt', { when: format.moment(task.acceptedAt) }),
          }))}
        />
      )}
      {learned && (
        <Form
          title={t('dossier.form4')}
          lines={[
            { name: t('summaryPart.goals'), value: learned.goals },
            { name: t('summaryPart.goalAttainment'), value: learned.goalAttainment },
            { name: t('point.highlights'), value: points(learned.highlights) },
            { name: t('point.problems'), value: points(learned.problems) },
            { name: t('point.suggestions'), value: points(learned.suggestions) },
          ]}
        />
      )}
    </>
  );
}
