import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useFormat } from '../shared/time/useFormat';
import { SignedBy } from './Person';
import type { Meeting } from './queries';

/** What a meeting decided (會議紀要), and who does what by when. */
export function MinutesSheet({ minutes }: { minutes: NonNullable<Meeting['minutes']> }) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <div className="sheet">
      <dl className="facts">
        <div className="wide">
          <dt>{t('minutes.decisions')}</dt>
          <dd>
            <ol className="numbered">
              {minutes.decisions.map((decision, index) => (
                <li key={index}>{decision}</li>
              ))}
            </ol>
          </dd>
        </div>
        {minutes.actionItems.length > 0 && (
          <div className="wide">
            <dt>{t('minutes.actionItems')}</dt>
            <dd>
              <ul className="plain">
                {minutes.actionItems.map(({ what, who, by }, index) => (
                  <li key={index}>
                    {what}
                    <span className="meta">
                      <span>{names.person(who)}</span>
                      <span>{t('by', { day: format.day(by) })}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      <div className="meta">
        <SignedBy label={t('minutes.publishedBy')} signature={minutes} />
      </div>
    </div>
  );
}
