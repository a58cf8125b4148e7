import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { Panel } from '../shared/ui/Panel';
import { DispatchDialog } from './DispatchDialog';
import type { Reasons } from './FormUnderReview';
import type { Review } from './queries';
import { RefusalDialog } from './RefusalDialog';

const ACTS = ['dispatch', 'return', 'reject'] as const;
type Act = (typeof ACTS)[number];

interface Props {
  review: Review;
  /** The acts that the service says are open. */
  acts: readonly string[];
  reasons: Reasons;
  onDone: () => void;
}

/** What can be decided now, with the lead department proposed. */
export function Decisions({ review, acts, reasons, onDone }: Props) {
  const { t } = useTranslation();
  const names = useNames();
  const [chosen, setChosen] = useState<Act>();
  const open = ACTS.filter((act) => acts.includes(act));
  const { department, explanation } = review.proposal;
  const close = () => setChosen(undefined);
  if (open.length === 0) return null;
  return (
    <Panel title={t('review.decide')}>
      <div className="panel-body">
        <p className="proposal">
          {department === undefined ? t('lead.none') : t('lead.proposal', { department: names.department(department) })}
          <span className="meta">{explanation}</span>
        </p>
        <div className="actions">
          {open.map((act) => (
            <Button key={act} type={act === 'dispatch' ? 'primary' : 'default'} onClick={() => setChosen(act)}>
              {t(`act.${act}`)}
            </Button>
          ))}
        </div>
        {Object.keys(reasons).length > 0 && (
          <p className="meta">{t('review.reasons', { number: Object.keys(reasons).length })}</p>
        )}
      </div>
      {chosen === 'dispatch' && <DispatchDialog review={review} onDone={onDone} onClose={close} />}
      {(chosen === 'return' || chosen === 'reject') && (
        <RefusalDialog id={review.id} act={chosen} reasons={reasons} onDone={onDone} onClose={close} />
      )}
    </Panel>
  );
}
