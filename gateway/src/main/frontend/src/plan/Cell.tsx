import { useId, type ReactNode } from 'react';
import type { Remark } from './useRemarks';

interface Given {
  'aria-label': string;
  'aria-describedby'?: string;
  status?: 'error' | 'warning';
}

interface Props {
  /** The heading of its column. */
  column: string;
  /** Names the control to who can't see the table. */
  label: string;
  remark: Remark | undefined;
  children: (given: Given) => ReactNode;
}

/** A cell with a control and what is wrong with its value. */
export function Cell({ column, label, remark, children }: Props) {
  const about = useId();
  return (
    <td data-label={column}>
      {children({
        'aria-label': label,
        ...(remark && { 'aria-describedby': about, status: remark.blocking ? 'error' : 'warning' }),
      })}
      {remark && (
        <span id={about} className={remark.blocking ? 'field-error' : 'field-warning'}>
          {remark.text}
        </span>
      )}
    </td>
  );
}
