import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { idOf, useEditing } from '../context';
import type { Finding } from '../queries';

interface Given {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

interface Props {
  field: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** Puts a finding's replacement in its place. */
  onMend?: (finding: Finding) => void;
  children: (given: Given) => ReactNode;
}

function Note({ finding, onMend }: { finding: Finding; onMend: ((finding: Finding) => void) | undefined }) {
  const { t } = useTranslation();
  const { replacement } = finding;
  return (
    <li className={`finding ${finding.severity.toLowerCase()}`}>
      <span>
        {finding.message} {finding.suggestion}
      </span>
      {replacement !== undefined && onMend && (
        <Button size="small" onClick={() => onMend(finding)}>
          {t('form.mend', { text: replacement })}
        </Button>
      )}
    </li>
  );
}

/** A field of form 1 with what is to be said of it: why it was refused or returned, what is unclear. */
export function Entry({ field, label, hint, required, onMend, children }: Props) {
  const { t } = useTranslation();
  const { findingsOf, refusalOf, returnedOf } = useEditing();
  const id = idOf(field);
  const about = `${id}-about`;
  const findings = findingsOf(field);
  const refusal = refusalOf(field);
  const returned = returnedOf(field);
  const told = findings.length > 0 || refusal !== undefined || returned !== undefined;
  return (
    <div className="field">
      <label id={`${id}-label`} htmlFor={id}>
        {label}
        {required && <span className="required">{t('form.required')}</span>}
      </label>
      {hint !== undefined && <span className="field-hint">{hint}</span>}
      {children({
        id,
        ...(told && { 'aria-describedby': about }),
        ...(refusal !== undefined && { 'aria-invalid': true }),
      })}
      {told && (
        <ul id={about} className="findings">
          {returned !== undefined && (
            <li className="finding returned">{t('form.returnedFor', { reason: returned })}</li>
          )}
          {refusal !== undefined && <li className="finding blocking">{refusal}</li>}
          {findings.map((finding) => (
            <Note key={`${finding.rule} ${finding.range?.start ?? ''}`} finding={finding} onMend={onMend} />
          ))}
        </ul>
      )}
    </div>
  );
}
