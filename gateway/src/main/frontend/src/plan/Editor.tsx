import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpen, type Room } from '../coordination/queries';
import { useNames } from '../shared/directory/queries';
import { Unsent } from '../shared/draft/Unsent';
import { useDraft } from '../shared/draft/useDraft';
import { useFormat } from '../shared/time/useFormat';
import { Field } from '../shared/ui/Field';
import { Panel } from '../shared/ui/Panel';
import { useFaultText } from '../shared/ui/Told';
import { ContingencyFields } from './ContingencyFields';
import { bodyOfSheet, same, sheetOf, type Sheet } from './editing';
import { Objections } from './Objections';
import { useSaveDraft, type Draft } from './queries';
import { ReleaseFields } from './ReleaseFields';
import { SubmitDialog } from './SubmitDialog';
import { TasksTable } from './TasksTable';
import { remarkAt, useRemarks } from './useRemarks';

/** The plan while it is written. What was typed stays until it is kept. */
export function Editor({ room, draft }: { room: Room; draft: Draft }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const faultText = useFaultText();
  const saving = useSaveDraft(room.requestId);
  const beginning = { base: draft, sheet: sheetOf(draft) };
  const { draft: written, change, settle, kept: unsent } = useDraft(`plan.${room.requestId}`, beginning);
  const { base, sheet } = written;
  const setSheet = (edited: Sheet) => change({ sheet: edited });
  const [sentKeys, setSentKeys] = useState<string[]>([]);
  const [submitting, setSubmitting] = useState<Draft>();
  const changed = !same(sheet, sheetOf(base));
  const take = (kept: Draft) => settle({ base: kept, sheet: sheetOf(kept) });
  if (draft.version > base.version && !changed) take(draft);
  const remarks = useRemarks(base, saving.error, sentKeys);
  const save = (then?: (kept: Draft) => void) => {
    setSentKeys(sheet.tasks.map(({ taskKey }) => taskKey));
    const done = (kept: Draft) => {
      take(kept);
      then?.(kept);
    };
    saving.mutate({ version: base.version, body: bodyOfSheet(sheet) }, { onSuccess: done });
  };
  const submit = (kept: Draft) => kept.objections.length === 0 && setSubmitting(kept);
  const late = remarkAt(remarks, { field: 'lateReason' });
  return (
    <Panel
      title={t('plan.editing')}
      extra={
        <div className="actions">
          <Button disabled={!changed} loading={saving.isPending} onClick={() => save()}>
            {t('plan.save')}
          </Button>
          {isOpen(room, 'submit-plan') && (
            <Button
              type="primary"
              disabled={saving.isPending || sheet.tasks.length === 0}
              onClick={() => (changed ? save(submit) : submit(base))}
            >
              {t('plan.submit')}
            </Button>
          )}
        </div>
      }
    >
      <div className="panel-body plan-sheet">
        <Unsent kept={unsent} />
        <Objections remarks={remarks} />
        {saving.error && (
          <p role="alert" className="field-error">
            {faultText(saving.error)}
          </p>
        )}
        {draft.version > base.version && changed && (
          <div role="status" className="actions">
            <span>{t('plan.newer')}</span>
            <Button onClick={() => take(draft)}>{t('plan.newer.take')}</Button>
          </div>
        )}
        <TasksTable sheet={sheet} remarks={remarks} set={setSheet} />
        <ContingencyFields
          contingencies={sheet.contingencies}
          remarks={remarks}
          onChange={(contingencies) => setSheet({ ...sheet, contingencies })}
        />
        <ReleaseFields
          involved={room.departments}
          releases={sheet.releases}
          remarks={remarks}
          onChange={(releases) => setSheet({ ...sheet, releases })}
        />
        <Field
          label={t('lateReason')}
          hint={late?.text ?? t('lateReason.hint', { day: format.day(room.wishedCompletion) })}
          error={late?.blocking ? late.text : undefined}
        >
          {(given) => (
            <Input
              {...given}
              maxLength={2000}
              value={sheet.lateReason}
              onChange={(event) => setSheet({ ...sheet, lateReason: event.target.value })}
            />
          )}
        </Field>
        {base.editedBy !== undefined && base.editedAt !== undefined && (
          <p className="meta">
            {t('plan.edited', { name: names.person(base.editedBy), when: format.moment(base.editedAt) })}
          </p>
        )}
      </div>
      {submitting && <SubmitDialog room={room} draft={submitting} onClose={() => setSubmitting(undefined)} />}
    </Panel>
  );
}
