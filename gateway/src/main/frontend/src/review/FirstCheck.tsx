import { CheckCircleOutlined, EyeOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Panel } from '../shared/ui/Panel';
import type { Review } from './queries';

const LOOKS = {
  PASSED: ['done', CheckCircleOutlined],
  ACKNOWLEDGED: ['waiting', EyeOutlined],
  OPEN: ['attention', WarningOutlined],
} as const;

/** The first check, line by line. What was found stands at its fields. */
export function FirstCheck({ checks }: { checks: Review['checks'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('review.check')}>
      <ul className="rows">
        {checks.map(({ subject, title, result, findings }) => {
          const [tone, Icon] = LOOKS[result];
          return (
            <li key={subject} className="row">
              <span>
                {title}
                {findings.length > 0 && <span className="count number"> {findings.length}</span>}
              </span>
              <span className={`state tone-${tone}`}>
                <Icon />
                {t(`review.check.${result}`)}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
