import { createContext, use } from 'react';
import type { Form, Finding } from './queries';

/** What the fields of the form share. */
export interface Editing {
  readonly form: Form;
  /** Puts a value at a place such as `asks[1].what`. */
  readonly put: (field: string, value: unknown) => void;
  readonly change: (change: Partial<Form>) => void;
  /** What stands at a place. */
  readonly findingsOf: (field: string) => readonly Finding[];
  /** Why the service refused a place, or why the reviewer returned it. */
  readonly refusalOf: (field: string) => string | undefined;
  readonly returnedOf: (field: string) => string | undefined;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error('Outside of a form');
  return editing;
}

/** The id of the control for a place of the form. */
export const idOf = (field: string) => `field-${field.replace(/[[\].]+/g, '-')}`;
