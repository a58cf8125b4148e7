import type { Ask, Form, FormType } from './queries';

export const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;

const EMPTY_ASK: Ask = { department: '', what: '', measure: '' };

/** Each type has its own part of the form; those of the others go. */
export function withType(type: FormType): Partial<Form> {
  const parts: Partial<Record<FormType, Partial<Form>>> = {
    RESOURCE: { resource: { unit: '', purpose: '', confidentiality: '' } },
    ISSUE: { issue: { parties: [], disputes: [] } },
    PROCESS: { process: { document: '', owner: '' } },
  };
  const none = { resource: undefined, issue: undefined, process: undefined };
  return { type, ...none, ...parts[type] } as Partial<Form>;
}

/** A department that joins gets an ask to fill in; one that leaves takes its ask along only if nothing was written there. */
export function withDepartments(form: Form, codes: readonly string[]): Partial<Form> {
  const joined = codes.filter((code) => !form.departments.includes(code));
  const left = form.departments.filter((code) => !codes.includes(code));
  const blank = (ask: Ask) => ask.what === '' && ask.measure === '' && ask.by === undefined;
  const kept = form.asks.filter((ask) => !(blank(ask) && (left.includes(ask.department) || ask.department === '')));
  const wanting = joined.filter((code) => !kept.some((ask) => ask.department === code));
  return {
    departments: [...codes],
    asks: [...kept, ...wanting.map((department) => ({ ...EMPTY_ASK, department }))],
  };
}

export const withAsk = (form: Form): Partial<Form> => ({ asks: [...form.asks, EMPTY_ASK] });

export const withoutAt = <T>(items: readonly T[], gone: number): T[] => items.filter((_, index) => index !== gone);

/** What stands at a place such as `asks[1].what`, as text. */
export function textAt(form: Form, field: string): string {
  let at: unknown = form;
  for (const key of field.split(/[.[\]]+/).filter((part) => part !== '')) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
  }
  return typeof at === 'string' ? at : JSON.stringify(at ?? '');
}
