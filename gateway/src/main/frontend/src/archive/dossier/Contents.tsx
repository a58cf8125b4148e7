import { useTranslation } from 'react-i18next';
import { Panel } from '../../shared/ui/Panel';
import type { Dossier } from '../queries';

const COUNTED = [
  'entries',
  'versions',
  'attachments',
  'feedbackForms',
  'dependencies',
  'messages',
  'meetings',
  'minutes',
  'planVersions',
  'planAnswers',
  'tasks',
  'updates',
  'redAlerts',
  'deliverables',
  'deliverableFiles',
  'acceptanceRounds',
] as const;

/** How much there is of what. */
export function Contents({ counts }: { counts: Dossier['counts'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('dossier.contents')}>
      <dl className="counts panel-body">
        {COUNTED.filter((name) => counts[name] > 0).map((name) => (
          <div key={name}>
            <dt>{t(`dossierCount.${name}`)}</dt>
            <dd className="number">{counts[name]}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
