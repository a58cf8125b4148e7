import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { Panel } from '../shared/ui/Panel';
import { FeedbackDialog } from './FeedbackDialog';
import { FeedbackSheet } from './FeedbackSheet';
import { Mark } from './Mark';
import { isOpen, type Feedback, type Room } from './queries';

interface Writing {
  /** The form that the new one takes up. */
  after?: Feedback;
}

/** A department's forms, the last in full; without any, that it is still to come. */
function OfDepartment({ room, code, onRevise }: { room: Room; code: string; onRevise: (form: Feedback) => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const forms = room.feedback.filter(({ department }) => department === code).reverse();
  const [last, ...earlier] = forms;
  return (
    <li className="entry">
      <div className="entry-head">
        <h3>{names.department(code)}</h3>
        <Mark of={last?.state ?? 'NONE'} />
      </div>
      {last && (
        <FeedbackSheet
          room={room}
          feedback={last}
          {...(isOpen(room, 'file-feedback', code) && { onRevise: () => onRevise(last) })}
        />
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('feedback.earlier', { count: earlier.length })}</summary>
          {earlier.map((form) => (
            <FeedbackSheet key={form.id} room={room} feedback={form} />
          ))}
        </details>
      )}
    </li>
  );
}

/** Form 2 of each department: who has given it, who hasn't yet. */
export function FeedbackPanel({ room }: { room: Room }) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState<Writing>();
  const departments = [...room.departments, ...room.consulted];
  const given = departments.filter((code) => room.feedback.some(({ department }) => department === code));
  const missing = departments.some((code) => isOpen(room, 'file-feedback', code) && !given.includes(code));
  return (
    <Panel
      title={t('feedback')}
      extra={
        isOpen(room, 'file-feedback') && (
          <Button
            type={missing && room.state === 'COORDINATING' ? 'primary' : 'default'}
            onClick={() => setWriting({})}
          >
            {t('feedback.file')}
          </Button>
        )
      }
    >
      <p className="panel-note">{t('feedback.given', { given: given.length, all: departments.length })}</p>
      <ul className="rows">
        {departments.map((code) => (
          <OfDepartment key={code} room={room} code={code} onRevise={(after) => setWriting({ after })} />
        ))}
      </ul>
      {writing && (
        <FeedbackDialog
          room={room}
          {...(writing.after && { after: writing.after })}
          onClose={() => setWriting(undefined)}
        />
      )}
    </Panel>
  );
}
