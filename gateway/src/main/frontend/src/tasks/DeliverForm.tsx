import { DeleteOutlined } from '@ant-design/icons';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotencyKey } from '../shared/api/client';
import { useDraft } from '../shared/draft/useDraft';
import { Field, fieldErrors } from '../shared/ui/Field';
import { fingerprint, sizeText } from './files';
import { FormPanel } from '../shared/ui/FormPanel';
import { useTaskAct, type FileOfDeliverable, type TaskDetail } from './queries';

const MOST_FILES = 50;

interface Draft {
  text: string;
  files: FileOfDeliverable[];
}

/** Hands in the result: where it is, in words and links, and the files it consists of by name and digest. */
export function DeliverForm({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [key] = useState(idempotencyKey);
  const [reading, setReading] = useState(false);
  const initial: Draft = { text: '', files: [] };
  const { draft, change, forget, kept } = useDraft(`deliver.${task.id}.${task.round}`, initial);
  const acting = useTaskAct(task.id, () => {
    forget();
    void message.success(t('deliver.sent'));
    onClose();
  });
  const errorOf = fieldErrors(acting.error);
  const add = async (chosen: File[]) => {
    setReading(true);
    const added = await Promise.all(chosen.map(fingerprint));
    setReading(false);
    change({ files: [...draft.files, ...added].slice(0, MOST_FILES) });
  };
  const deliver = () =>
    acting.mutate({ key, act: 'submit-deliverable', body: { text: draft.text.trim(), files: draft.files } });
  return (
    <FormPanel
      title={t('taskAct.submit-deliverable')}
      note={t('deliver.signs')}
      kept={kept}
      done={t('deliver.send')}
      whole={draft.text.trim() !== '' && !reading}
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
      <Field label={t('deliver.files')} error={errorOf('files')} hint={t('deliver.files.hint')}>
        {({ id, 'aria-describedby': about }) => (
          <input
            id={id}
            aria-describedby={about}
            className="file-choice"
            type="file"
            multiple
            onChange={(event) => {
              void add([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        )}
      </Field>
      <ul className="rows">
        {draft.files.map((file, index) => (
          <li key={`${file.name} ${file.sha256 ?? index}`} className="row">
            <span className="row-title">{file.name}</span>
            <Button
              icon={<DeleteOutlined />}
              aria-label={t('deliver.removeFile', { name: file.name })}
              onClick={() => change({ files: draft.files.filter((each) => each !== file) })}
            />
            <span className="meta">
              {file.size !== undefined && <span>{sizeText(file.size)}</span>}
              {file.sha256 !== undefined && <span className="digest">SHA-256 {file.sha256.slice(0, 12)}…</span>}
            </span>
          </li>
        ))}
      </ul>
    </FormPanel>
  );
}
