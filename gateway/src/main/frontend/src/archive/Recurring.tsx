import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useNames } from '../shared/directory/queries';
import { Panel } from '../shared/ui/Panel';
import { Empty, Loaded } from '../shared/ui/Told';
import { useRecurring } from './guideQueries';

/** What departments said again and again: where new entries come from. */
export function Recurring() {
  const { t } = useTranslation();
  const names = useNames();
  const recurring = useRecurring();
  return (
    <Panel title={t('guide.recurring')}>
      <Loaded of={recurring}>
        {(groups) =>
          groups.length === 0 ? (
            <Empty title={t('guide.recurring.none')} advice={t('guide.recurring.none.advice')} />
          ) : (
            <ul className="sheets">
              {groups.map((group) => (
                <li key={`${group.kind} ${group.type ?? ''} ${group.department}`} className="sheet">
                  <h3>
                    {names.department(group.department)} · {t(`lesson.${group.kind}`)}
                  </h3>
                  <span className="meta">{t('guide.counted', { points: group.count, dossiers: group.dossiers })}</span>
                  <ul className="plain-list">
                    {group.newest.map((point) => (
                      <li key={`${point.number} ${point.text}`}>
                        {point.text}{' '}
                        <Link className="number" to={`/archive/${point.number}`}>
                          {point.number}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
