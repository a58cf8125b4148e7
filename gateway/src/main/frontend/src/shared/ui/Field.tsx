import { useId, type ReactNode } from 'react';
import { Fault } from '../api/problem';

interface Given {
  id: string;
  'aria-describedby'?: string;
  status?: 'error';
}

interface Props {
  label: string;
  /** What is wrong with the value. */
  error?: string | undefined;
  /** What to write there. */
  hint?: string | undefined;
  /** The control, which takes what ties it to its label and its error. */
  children: (given: Given) => ReactNode;
}

/** A labelled control with what is wrong with it. */
export function Field({ label, error, hint, children }: Props) {
  const id = useId();
  const about = `${id}-about`;
  const told = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(told && { 'aria-describedby': about }), ...(error && { status: 'error' as const }) })}
      {told && (
        <span id={about} className={error ? 'field-error' : 'field-hint'}>
          {told}
        </span>
      )}
    </div>
  );
}

/** What a refusal says of single fields, by their path. */
export function fieldErrors(error: Error | null): (field: string) => string | undefined {
  const errors = error instanceof Fault ? error.errors : [];
  return (field) => errors.find((each) => each.field === field)?.message;
}
