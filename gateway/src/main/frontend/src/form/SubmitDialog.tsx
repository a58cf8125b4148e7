import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../shared/ui/AskDialog';
import { useFieldName } from './fieldName';
import type { Acknowledged, Finding } from './queries';

interface Props {
  resubmitted: boolean;
  findings: readonly Finding[];
  doing: { isPending: boolean; error: Error | null };
  onDo: (acknowledged: Acknowledged[]) => void;
  onClose: () => void;
}

const keyOf = ({ field, rule }: Acknowledged) => `${field} ${rule}`;

/** Hands the form in. What is unclear must have been seen; the reviewer sees what was. */
export function SubmitDialog({ resubmitted, findings, doing, onDo, onClose }: Props) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const unclear = new Map(
    findings.filter(({ severity }) => severity === 'UNCLEAR').map((finding) => [keyOf(finding), finding]),
  );
  const whole = [...unclear.keys()].every((key) => seen.has(key));
  const toggle = (key: string, checked: boolean) => {
    const next = new Set(seen);
    if (checked) next.add(key);
    else next.delete(key);
    setSeen(next);
  };
  return (
    <AskDialog
      title={resubmitted ? t('submit.again') : t('submit')}
      whole={whole}
      doing={doing}
      onDo={() => onDo([...unclear.values()].map(({ field, rule }) => ({ field, rule })))}
      onClose={onClose}
    >
      <p>{t('submit.advice')}</p>
      {unclear.size > 0 && <p>{t('submit.unclear')}</p>}
      <ul className="acknowledged">
        {[...unclear].map(([key, finding]) => (
          <li key={key}>
            <Checkbox checked={seen.has(key)} onChange={(event) => toggle(key, event.target.checked)}>
              <strong>{nameOf(finding.field)}</strong> {finding.message}
            </Checkbox>
          </li>
        ))}
      </ul>
    </AskDialog>
  );
}
