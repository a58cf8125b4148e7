import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import { Empty } from '../../shared/ui/Told';
import type { Dossier } from '../queries';
import { FeedbackPaper } from './FeedbackPaper';
import { ProgressPaper, type Progress } from './ProgressPaper';
import { RequestPaper } from './RequestPaper';
import { RetrospectivePaper } from './RetrospectivePaper';

/** Form 1 in each version it had; the last one first. */
function Versions({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const versions = [...(dossier.requestForm ? [dossier.requestForm] : []), ...dossier.formerVersions.toReversed()];
  const [chosen, choose] = useState(versions[0]?.version);
  const filed = versions.find(({ version }) => version === chosen);
  if (!filed) return <Empty title={t('dossier.form1.none')} advice={t('dossier.form1.none.advice')} />;
  return (
    <>
      {versions.length > 1 && (
        <Select
          className="not-printed"
          aria-label={t('dossier.version')}
          value={filed.version}
          options={versions.map(({ version }) => ({
            value: version,
            label: t('versions.version', { number: version }),
          }))}
          onChange={choose}
        />
      )}
      <RequestPaper filed={filed} />
    </>
  );
}

/** The updates of one task, of which the last is what it came to. */
function Updates({ title, updates }: { title: string; updates: Progress[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className="kept">
      <summary>
        <strong>{title}</strong>
        <span className="meta">{t('dossier.updates', { count: updates.length })}</span>
      </summary>
      {updates.map((update) => (
        <section key={update.sequence} aria-label={t('update.sequence', { count: update.sequence })}>
          <p className="meta not-printed">
            <span>{t('update.sequence', { count: update.sequence })}</span>
            {update.reportedAt !== undefined && (
              <time dateTime={update.reportedAt}>{format.moment(update.reportedAt)}</time>
            )}
          </p>
          <ProgressPaper filed={update} />
        </section>
      ))}
    </details>
  );
}

function byTask(updates: Progress[]): [string, Progress[]][] {
  const tasks = new Map<string, Progress[]>();
  for (const update of updates) {
    const key = update.taskId ?? '';
    tasks.set(key, [...(tasks.get(key) ?? []), update]);
  }
  return [...tasks];
}

/** The four forms of the source document, each as full as its template. */
export function FormsView({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const { feedbackForms, progressForms, retrospective } = dossier;
  return (
    <div className="stack papers">
      <Versions dossier={dossier} />
      {feedbackForms.map((filed) => (
        <FeedbackPaper key={filed.feedbackId} filed={filed} />
      ))}
      {progressForms.length > 0 && (
        <Panel title={t('paper.form3')} count={progressForms.length}>
          {byTask(progressForms).map(([taskId, updates]) => (
            <Updates key={taskId} title={updates[0]?.taskTitle ?? ''} updates={updates} />
          ))}
        </Panel>
      )}
      {retrospective && <RetrospectivePaper filed={retrospective} />}
    </div>
  );
}
