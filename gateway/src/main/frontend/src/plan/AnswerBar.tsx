import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../coordination/queries';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Due } from '../shared/ui/Due';
import { AnswerDialog } from './AnswerDialog';
import type { Verdict, Version } from './queries';

const VERDICTS: readonly Verdict[] = ['AGREE', 'NEEDS_CHANGE', 'DISAGREE'];

/** The answer the reader owes, on top of the page: what is asked, by when, and the three answers there are. */
function Owed({ room, version, department }: { room: Room; version: Version; department: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const [chosen, setChosen] = useState<Verdict>();
  return (
    <section className="act-bar" aria-label={t('plan.answer')}>
      <div>
        <strong>{t('plan.asked', { department: names.department(department), number: version.planVersion })}</strong>
        <div className="meta">
          <span>{t('plan.answerBy', { when: format.moment(version.answerBy) })}</span>
          <Due at={version.answerBy} />
        </div>
      </div>
      <div className="actions">
        {VERDICTS.map((verdict) => (
          <Button key={verdict} type={verdict === 'AGREE' ? 'primary' : 'default'} onClick={() => setChosen(verdict)}>
            {t(`plan.answer.${verdict}`)}
          </Button>
        ))}
      </div>
      {chosen && (
        <AnswerDialog
          requestId={room.requestId}
          version={version}
          department={department}
          verdict={chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </section>
  );
}

export function AnswerBar({ room }: { room: Room }) {
  const version = room.plan.latest;
  if (!version) return null;
  return room.actsOn
    .filter(({ act }) => act === 'answer-plan')
    .map(({ subject }) => <Owed key={subject} room={room} version={version} department={subject} />);
}
