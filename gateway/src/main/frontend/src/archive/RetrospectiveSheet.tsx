import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { Panel } from '../shared/ui/Panel';
import { Signed } from '../shared/ui/Signed';
import type { Retrospective } from './queries';

const PARTS = ['highlights', 'problems', 'suggestions'] as const;

/** Form 4 as it stands: what each department said, signatures, and what is missing by when. */
export function RetrospectiveSheet({ retrospective }: { retrospective: Retrospective }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  const { contributions, missing, signature, filing } = retrospective;
  return (
    <Panel title={t('retrospective')}>
      <dl className="facts panel-body">
        <div>
          <dt>{t('retrospective.state')}</dt>
          <dd>{t(`retrospectiveState.${retrospective.state}`)}</dd>
        </div>
        <div>
          <dt>{t('retrospective.due')}</dt>
          <dd>
            {format.day(retrospective.dueOn)}
            <span className="meta">
              {t('retrospective.counted', { when: format.moment(retrospective.completedAt) })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('retrospective.date')}</dt>
          <dd>{retrospective.date === undefined ? '–' : format.day(retrospective.date)}</dd>
        </div>
        <div className="wide">
          <dt>{t('summaryPart.goals')}</dt>
          <dd>{retrospective.goals ?? '–'}</dd>
        </div>
        <div className="wide">
          <dt>{t('summaryPart.goalAttainment')}</dt>
          <dd>{retrospective.goalAttainment ?? '–'}</dd>
        </div>
        {PARTS.map((part) => (
          <div key={part} className="wide">
            <dt>{t(`point.${part}`)}</dt>
            <dd>
              <ul className="plain-list">
                {contributions.flatMap((each) =>
                  each[part].map((point) => (
                    <li key={`${each.department} ${point}`}>
                      {point} <span className="meta">{names.department(each.department)}</span>
                    </li>
                  )),
                )}
              </ul>
            </dd>
          </div>
        ))}
        {missing.length > 0 && (
          <div className="wide">
            <dt>{t('retrospective.missing')}</dt>
            <dd>
              {missing.map(names.department).join('、')}
              {retrospective.missingReason !== undefined && `（${retrospective.missingReason}）`}
            </dd>
          </div>
        )}
      </dl>
      <div className="meta panel-body">
        {contributions.map((each) => (
          <Signed key={each.department} as={names.department(each.department)} signature={each.by} />
        ))}
        {signature && <Signed as={t('retrospective.signature')} signature={signature} />}
        {filing && <Signed as={t('retrospective.filing')} signature={filing} />}
      </div>
    </Panel>
  );
}
