import { useTranslation } from 'react-i18next';
import { useFieldName } from '../../form/fieldName';
import { FileLinks } from '../../shared/attachments/FileLinks';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { Panel } from '../../shared/ui/Panel';
import { Empty } from '../../shared/ui/Told';
import type { Dossier } from '../queries';
import { AcceptanceKept } from './AcceptanceKept';
import { AlertsKept } from './AlertsKept';
import { By } from '../../shared/ui/By';
import { MeetingsKept } from './MeetingsKept';
import { PlansKept } from './PlansKept';

/** How the request was reviewed, step by step. */
function ReviewKept({ steps }: { steps: Dossier['reviewRecord'] }) {
  const { t } = useTranslation();
  const names = useNames();
  const fieldName = useFieldName();
  if (steps.length === 0) return null;
  return (
    <Panel title={t('dossier.review')} count={steps.length}>
      <ol className="sheets">
        {steps.map((step, index) => (
          <li key={index} className="sheet">
            <h3>
              {t(`reviewStep.${step.kind}`, {
                department: step.leadDepartment === undefined ? '' : names.department(step.leadDepartment),
              })}
              {step.version !== undefined && (
                <span className="meta">{t('versions.version', { number: step.version })}</span>
              )}
            </h3>
            {step.reason !== undefined && <p className="said">{step.reason}</p>}
            {step.fields.length > 0 && (
              <ul className="plain-list">
                {step.fields.map((remark, place) => (
                  <li key={place}>
                    <strong>{fieldName(remark.field ?? '')}</strong> {remark.reason}
                  </li>
                ))}
              </ul>
            )}
            <By act={step.act} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What was talked: with the administrator during review, and among all in the room. */
function TalkKept({ messages, requestId }: { messages: Dossier['discussion']; requestId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  if (messages.length === 0) return null;
  return (
    <Panel title={t('dossier.talk')} count={messages.length}>
      <ol className="sheets">
        {messages.map((message) => (
          <li key={message.messageId} className="sheet">
            <p className="said">{message.text}</p>
            <FileLinks requestId={requestId} files={message.files} />
            <span className="meta">
              <span>{names.person(message.author ?? '')}</span>
              {message.postedAt !== undefined && (
                <time dateTime={message.postedAt}>{format.moment(message.postedAt)}</time>
              )}
              <span>{t(`talkPlace.${message.place}`)}</span>
              {message.editedAt !== undefined && (
                <span>{t('dossier.edited', { when: format.moment(message.editedAt) })}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** What happened between the forms: review, talk, meetings, plans with approvals, alerts, acceptance. */
export function RecordView({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const { reviewRecord, discussion, meetings, planVersions, redAlerts, acceptanceReport } = dossier;
  const kept = [reviewRecord, discussion, meetings, planVersions, redAlerts].some(({ length }) => length > 0);
  if (!kept && !acceptanceReport) return <Empty title={t('dossier.empty')} advice={t('dossier.empty.advice')} />;
  return (
    <div className="stack">
      <ReviewKept steps={reviewRecord} />
      <TalkKept messages={discussion} requestId={dossier.requestId} />
      <MeetingsKept meetings={meetings} />
      <PlansKept
        versions={planVersions}
        wished={dossier.requestForm?.form.wishedCompletion}
        over={dossier.state !== 'OPEN'}
      />
      <AlertsKept alerts={redAlerts} />
      {acceptanceReport && <AcceptanceKept report={acceptanceReport} requestId={dossier.requestId} />}
    </div>
  );
}
