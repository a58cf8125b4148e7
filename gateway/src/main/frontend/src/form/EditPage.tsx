import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useRequest } from '../requests/queries';
import { fieldErrors } from '../shared/ui/Field';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { Attachments } from './attachments/Attachments';
import { ConflictDialog } from './ConflictDialog';
import { EditingContext, type Editing } from './context';
import { DiscardButton } from './DiscardButton';
import { withValue, type Value } from './draft/merge';
import { useDraft } from './draft/useDraft';
import { stillHolding } from '../shared/wording/segments';
import { textAt } from './form';
import './form.css';
import { check, useFindings, useSubmission, type Acknowledged, type Draft, type Finding, type Form } from './queries';
import { goTo, Remaining } from './Remaining';
import { SaveLine } from './SaveLine';
import { Asks } from './sections/Asks';
import { Basics, Involved } from './sections/Basics';
import { Particulars } from './sections/Particulars';
import { SubmitDialog } from './SubmitDialog';
import { SaveTemplateButton } from './templates/SaveTemplateButton';

/** The findings that hold in the form as it is now. */
function useHolding(form: Form, attachments: number): readonly Finding[] {
  const checked = useFindings(form, attachments).data;
  return useMemo(() => {
    if (!checked) return [];
    const fields = new Set(checked.found.map(({ field }) => field));
    return [...fields].flatMap((field) =>
      stillHolding(
        textAt(checked.of, field),
        textAt(form, field),
        checked.found.filter((finding) => finding.field === field),
      ),
    );
  }, [checked, form]);
}

function Editor({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { form, state, edit, settle, flush, forget } = useDraft(draft);
  const findings = useHolding(form, draft.attachments.length);
  const submission = useSubmission(draft.id);
  const [strict, setStrict] = useState(false);
  const [asking, setAsking] = useState<readonly Finding[]>();
  const refused = fieldErrors(submission.error ?? (state.is === 'refused' ? state.error : null));
  const editing: Editing = {
    form,
    put: (field, value) => edit(withValue(form, field, value as Value)),
    change: (change) => edit({ ...form, ...change }),
    findingsOf: (field) => findings.filter((each) => each.field === field && (strict || each.rule !== 'required')),
    refusalOf: refused,
    returnedOf: (field) => draft.verdict?.fields.find((each) => each.field === field)?.reason,
  };
  const handIn = async () => {
    setStrict(true);
    if (!(await flush())) return;
    const found = await check(form, draft.attachments.length);
    const [first] = found.filter(({ blocking }) => blocking);
    if (first) goTo(first.field);
    else setAsking(found);
  };
  const submit = (acknowledged: Acknowledged[]) =>
    submission.mutate(acknowledged, {
      onSuccess: ({ number }) => {
        forget();
        void message.success(t('submit.done', { number: number ?? '' }));
        void navigate(`/requests/${draft.id}`);
      },
    });
  return (
    <EditingContext value={editing}>
      <div className="columns form-columns">
        <div className="stack">
          {draft.verdict && (
            <Panel title={t('state.RETURNED')}>
              <p className="panel-body returned">{draft.verdict.reason}</p>
            </Panel>
          )}
          <Basics />
          <Involved />
          <Particulars form={form} />
          <Asks />
          <Attachments draft={draft} />
        </div>
        <aside className="form-side">
          <Remaining findings={findings} />
        </aside>
      </div>
      <div className="form-foot">
        <SaveLine state={state} onRetry={() => void flush()} />
        <div className="actions">
          <SaveTemplateButton id={draft.id} name={form.title} before={flush} />
          {draft.acts.includes('discard') && <DiscardButton id={draft.id} onDone={forget} />}
          <Button type="primary" onClick={() => void handIn()}>
            {draft.number === undefined ? t('submit') : t('submit.again')}
          </Button>
        </div>
      </div>
      {state.is === 'conflict' && <ConflictDialog form={form} conflicts={state.conflicts} onSettle={settle} />}
      {asking && (
        <SubmitDialog
          resubmitted={draft.number !== undefined}
          findings={asking}
          doing={submission}
          onDo={submit}
          onClose={() => setAsking(undefined)}
        />
      )}
    </EditingContext>
  );
}

/** Form 1 while it is written. */
export default function EditPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const request = useRequest(id);
  usePageTitle(t('form'));
  return (
    <>
      <div className="page-head">
        <h1>{t('form')}</h1>
        <div className="actions">
          <Link to={`/requests/${id}/print`}>{t('print')}</Link>
          <Link to={`/requests/${id}`}>{t('form.back')}</Link>
        </div>
      </div>
      <Loaded of={request}>
        {(draft) =>
          draft.acts.includes('edit') ? (
            <Editor key={id} draft={draft} />
          ) : (
            <Empty title={t('form.closed')} advice={t('form.closed.advice')} />
          )
        }
      </Loaded>
    </>
  );
}
