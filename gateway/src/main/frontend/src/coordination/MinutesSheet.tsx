import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import type { Deed } from '../shared/paper/Paper';
import { useFormat } from '../shared/time/useFormat';
import { By } from '../shared/ui/By';

interface Props {
  minutes: {
    decisions: readonly string[];
    actionItems: readonly { what?: string; who?: string; by?: string }[];
  };
  published: Deed;
}

/** What a meeting decided (會議紀要), and who does what by when. */
export function MinutesSheet({ minutes: { decisions, actionItems }, published }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const format = useFormat();
  return (
    <dl className="facts">
      <div className="wide">
        <dt>{t('minutes.decisions')}</dt>
        <dd>
          <ol className="plain-list">
            {decisions.map((decision, index) => (
              <li key={index}>{decision}</li>
            ))}
          </ol>
        </dd>
      </div>
      {actionItems.length > 0 && (
        <div className="wide">
          <dt>{t('minutes.actionItems')}</dt>
          <dd>
            <ul className="plain-list">
              {actionItems.map(({ what, who, by }, index) => (
                <li key={index}>
                  {what}
                  <span className="meta">
                    {who !== undefined && <span>{names.person(who)}</span>}
                    {by !== undefined && <span>{t('by', { day: format.day(by) })}</span>}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      <div className="wide">
        <dt>{t('minutes.publishedBy')}</dt>
        <dd>
          <By act={published} />
        </dd>
      </div>
    </dl>
  );
}
