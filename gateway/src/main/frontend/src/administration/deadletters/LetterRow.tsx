import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useNames } from '../../shared/directory/queries';
import { useFormat } from '../../shared/time/useFormat';
import { AskDialog } from '../../shared/ui/AskDialog';
import { Loaded } from '../../shared/ui/Told';
import { useLetter, useReplay, type Letter, type Part } from './queries';

function ReplayDialog({ part, letter, onClose }: { part: Part; letter: Letter; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const replaying = useReplay(part);
  const replay = () =>
    replaying.mutate(letter.id, {
      onSuccess: ({ outcome }) => {
        void message.success(t(`deadLetter.outcome.${outcome}`));
        onClose();
      },
    });
  return (
    <AskDialog title={t('deadLetter.replay')} doing={replaying} onDo={replay} onClose={onClose}>
      <p>{t('deadLetter.replay.asked', { part: t(`deadLetter.part.${part}`) })}</p>
    </AskDialog>
  );
}

/** The event as it came. */
function Payload({ part, id }: { part: Part; id: string }) {
  const { t } = useTranslation();
  const letter = useLetter(part, id);
  return (
    <Loaded of={letter}>
      {({ payload, payloadCut, payloadSize }) => (
        <>
          <strong>{t('deadLetter.payload')}</strong>
          <pre className="payload">{payload ?? t('deadLetter.payload.none')}</pre>
          {payloadCut && <p className="field-hint">{t('deadLetter.payload.cut', { count: payloadSize })}</p>}
        </>
      )}
    </Loaded>
  );
}

/** An event that a part could not take, why, and what became of it. */
export function LetterRow({ part, letter }: { part: Part; letter: Letter }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  return (
    <li className="row">
      <span className="row-title">
        {letter.type ?? t('deadLetter.unknown')}
        {letter.requestId !== undefined && (
          <>
            {' · '}
            <Link to={`/requests/${letter.requestId}`}>{letter.number ?? t('request.untitled')}</Link>
          </>
        )}
      </span>
      <time className="row-side" dateTime={letter.failedAt}>
        {format.moment(letter.failedAt)}
      </time>
      <span className="meta">
        <span className="cause">{letter.lastFailure ?? letter.cause}</span>
      </span>
      <span className="meta">
        <span>
          {t('deadLetter.place', { topic: letter.topic, partition: letter.partition, offset: letter.offset })}
        </span>
        <span>{t('deadLetter.tries', { count: letter.tries })}</span>
        {letter.replayedAt !== undefined && (
          <span>
            {t('deadLetter.replayed', {
              when: format.moment(letter.replayedAt),
              name: letter.replayedBy === undefined ? '' : names.person(letter.replayedBy),
            })}
          </span>
        )}
      </span>
      <span className="meta letter-acts">
        {letter.state === 'WAITING' && (
          <Button type="primary" onClick={() => setAsking(true)}>
            {t('deadLetter.replay')}
          </Button>
        )}
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('deadLetter.hide') : t('deadLetter.show')}
        </Button>
      </span>
      {open && (
        <div className="letter-payload">
          <Payload part={part} id={letter.id} />
        </div>
      )}
      {asking && <ReplayDialog part={part} letter={letter} onClose={() => setAsking(false)} />}
    </li>
  );
}
