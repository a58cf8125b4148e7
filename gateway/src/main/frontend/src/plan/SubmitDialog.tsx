import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../coordination/queries';
import { AskDialog } from '../shared/ui/AskDialog';
import { useSubmitPlan, type Draft } from './queries';

/** Sends the plan round. Vague wording doesn't stop it, but whoever sends it has to have seen it. */
export function SubmitDialog({ room, draft, onClose }: { room: Room; draft: Draft; onClose: () => void }) {
  const { t } = useTranslation();
  const submitting = useSubmitPlan(room.requestId);
  const [seen, setSeen] = useState<number[]>([]);
  const { findings, version } = draft;
  return (
    <AskDialog
      title={t('plan.submit')}
      whole={seen.length === findings.length}
      doing={submitting}
      onDo={() => submitting.mutate({ version, findings }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <p>{t('plan.submit.asked')}</p>
      {findings.length > 0 && (
        <fieldset className="group">
          <legend>{t('plan.findings')}</legend>
          <Checkbox.Group
            className="findings"
            value={seen}
            onChange={setSeen}
            options={findings.map(({ rule, word }, index) => ({ value: index, label: t(`finding.${rule}`, { word }) }))}
          />
        </fieldset>
      )}
    </AskDialog>
  );
}
