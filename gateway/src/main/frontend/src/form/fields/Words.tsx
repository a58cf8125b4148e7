import { Input } from 'antd';
import { segmentsOf } from '../../shared/wording/segments';
import { useEditing } from '../context';
import type { Finding } from '../queries';
import { Entry } from './Entry';

interface Props {
  field: string;
  label: string;
  value: string;
  hint?: string;
  required?: boolean;
  rows?: number;
  maxLength: number;
}

/** The text once more behind the control, invisible but for what underlines it. It also gives the control its height. */
function Underlines({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return (
    <div className="underlines" aria-hidden="true">
      {segmentsOf(text, findings).map(({ start, text: part, severity }) =>
        severity === undefined ? (
          part
        ) : (
          <mark key={start} className={severity.toLowerCase()}>
            {part}
          </mark>
        ),
      )}
      {'\n'}
    </div>
  );
}

/** Free text whose unclear words are underlined as it is typed. */
export function Words({ field, label, value, hint, required, rows = 1, maxLength }: Props) {
  const { put, findingsOf } = useEditing();
  const mend = ({ range, replacement = '' }: Finding) => {
    put(field, range ? value.slice(0, range.start) + replacement + value.slice(range.end) : replacement);
    document.getElementById(field)?.focus();
  };
  return (
    <Entry field={field} label={label} {...(hint !== undefined && { hint })} required={required ?? false} onMend={mend}>
      {(given) => (
        <div className="words">
          <Underlines text={value} findings={findingsOf(field)} />
          <Input.TextArea
            {...given}
            rows={rows}
            maxLength={maxLength}
            value={value}
            onChange={(event) => put(field, event.target.value)}
          />
        </div>
      )}
    </Entry>
  );
}
