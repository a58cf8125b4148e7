import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { useFormat } from '../shared/time/useFormat';
import { AskDialog } from '../shared/ui/AskDialog';
import { DateField } from '../shared/ui/DateField';
import { Field, fieldErrors } from '../shared/ui/Field';
import { Panel } from '../shared/ui/Panel';
import { Empty } from '../shared/ui/Told';
import { Mark } from './Mark';
import { SignedBy } from './Person';
import { isOpen, useAnswerDependency, type Dependency, type Room } from './queries';

const ANSWERS = ['AGREED', 'DECLINED'] as const;

interface Answer {
  answer: (typeof ANSWERS)[number];
  by: string;
  remark: string;
}

function AnswerDialog({ room, dependency, onClose }: { room: Room; dependency: Dependency; onClose: () => void }) {
  const { t } = useTranslation();
  const answering = useAnswerDependency(room.requestId, dependency.id);
  const errorOf = fieldErrors(answering.error);
  const { draft, change, forget, kept } = useDraft<Answer>(`dependency.${dependency.id}`, {
    answer: 'AGREED',
    by: dependency.by,
    remark: '',
  });
  const { answer, by, remark } = draft;
  const done = () => {
    forget();
    onClose();
  };
  const body = { answer, remark: remark.trim(), ...(answer === 'AGREED' && by !== '' && { by }) };
  return (
    <AskDialog
      title={t('dependency.answer')}
      whole={answer === 'AGREED' || remark.trim() !== ''}
      kept={kept}
      doing={answering}
      onDo={() => answering.mutate(body, { onSuccess: done })}
      onClose={onClose}
    >
      <p>{dependency.what}</p>
      <Radio.Group
        aria-label={t('dependency.answer')}
        value={answer}
        options={ANSWERS.map((value) => ({ value, label: t(`dependency.answer.${value}`) }))}
        onChange={(event) => change({ answer: event.target.value as (typeof ANSWERS)[number] })}
      />
      {answer === 'AGREED' && (
        <Field label={t('dependency.promised')} error={errorOf('by')}>
          {(given) => <DateField {...given} value={by} onChange={(day) => change({ by: day })} />}
        </Field>
      )}
      <Field label={answer === 'AGREED' ? t('dependency.remark') : t('reason')} error={errorOf('remark')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={3}
            maxLength={2000}
            value={remark}
            onChange={(event) => change({ remark: event.target.value })}
          />
        )}
      </Field>
    </AskDialog>
  );
}

function DependencyEntry({ room, dependency }: { room: Room; dependency: Dependency }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const { answer } = dependency;
  return (
    <li className="entry">
      <div className="entry-head">
        <h3>{dependency.what}</h3>
        <Mark of={dependency.state} />
      </div>
      <div className="meta">
        <span>
          {t('dependency.between', { from: names.department(dependency.from), on: names.department(dependency.on) })}
        </span>
        <span>{t('by', { day: format.day(dependency.by) })}</span>
        {dependency.contact && <span>{t('feedback.contact', { name: dependency.contact })}</span>}
        {dependency.extension && <span>{t('feedback.extension', { number: dependency.extension })}</span>}
      </div>
      {answer && (
        <>
          {answer.remark && <p className="said">{answer.remark}</p>}
          <div className="meta">
            {answer.by !== undefined && <span>{t('dependency.promisedFor', { day: format.day(answer.by) })}</span>}
            {answer.answered && <SignedBy label={t('dependency.answeredBy')} signature={answer.answered} />}
          </div>
        </>
      )}
      {isOpen(room, 'answer-dependency', dependency.id) && (
        <div className="actions">
          <Button type="primary" onClick={() => setAsked(true)}>
            {t('dependency.answer')}
          </Button>
        </div>
      )}
      {asked && <AnswerDialog room={room} dependency={dependency} onClose={() => setAsked(false)} />}
    </li>
  );
}

/** What departments need of each other, the open ones first. */
export function Dependencies({ room }: { room: Room }) {
  const { t } = useTranslation();
  const open = room.dependencies.filter(({ state }) => state === 'OPEN');
  const answered = room.dependencies.filter(({ state }) => state !== 'OPEN');
  return (
    <Panel title={t('dependencies')} count={open.length}>
      {room.dependencies.length === 0 ? (
        <Empty title={t('dependencies.none')} advice={t('dependencies.none.advice')} />
      ) : (
        <ul className="rows">
          {[...open, ...answered].map((dependency) => (
            <DependencyEntry key={dependency.id} room={room} dependency={dependency} />
          ))}
        </ul>
      )}
    </Panel>
  );
}
