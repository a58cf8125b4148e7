import { App, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { FileBox } from '../shared/attachments/FileBox';
import type { Stored } from '../shared/attachments/Transfers';
import { useHandedFiles } from '../shared/attachments/useHandedFiles';
import { useDraft } from '../shared/draft/useDraft';
import { Field, fieldErrors } from '../shared/ui/Field';
import { FormPanel } from '../shared/ui/FormPanel';
import { useTaskAct, type TaskDetail } from './queries';

interface Draft {
  text: string;
  files: Stored[];
}

/** Hands in the result: in words and links, and the files it consists of, which are uploaded before. */
export function DeliverForm({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [key] = useState(idempotencyKey);
  const initial: Draft = { text: '', files: [] };
  const { draft, change, forget, kept } = useDraft(`deliver.${task.id}.${task.round}`, initial);
  // Files that were only named, in a draft of former times, have no id and can't be handed in.
  const files = draft.files.filter(({ id }) => Boolean(id));
  const handed = useHandedFiles({ requestId: task.requestId, purpose: 'DELIVERABLE', task: task.id }, files, change);
  const acting = useTaskAct(task.id, () => {
    forget();
    void message.success(t('deliver.sent'));
    onClose();
  });
  const errorOf = fieldErrors(acting.error);
  const deliver = () =>
    acting.mutate({
      key,
      act: 'submit-deliverable',
      body: { text: draft.text.trim(), files: files.map(({ id }) => id) },
    });
  return (
    <FormPanel
      title={t('taskAct.submit-deliverable')}
      note={t('deliver.signs')}
      kept={kept}
      done={t('deliver.send')}
      whole={draft.text.trim() !== '' && !handed.busy}
      doing={acting}
      onDo={deliver}
      onClose={onClose}
    >
      <Field label={t('deliver.text')} error={errorOf('text')} hint={t('deliver.text.hint')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={4}
            maxLength={10_000}
            value={draft.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <section className="field" aria-label={t('deliver.files')}>
        <strong>{t('deliver.files')}</strong>
        <FileBox
          files={handed.shown}
          transfers={handed.transfers}
          underway={handed.underway}
          hint={errorOf('files') ?? t('deliver.files.hint')}
          onRemove={({ id }) => handed.remove(id)}
        />
      </section>
    </FormPanel>
  );
}
