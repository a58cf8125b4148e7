import type { RequestAnswer } from '../requests/queries';

type Form = RequestAnswer['form'];

/** How a value is to be said: as it stands, or as what its code means. */
export type Kind = 'text' | 'day' | 'type' | 'priority' | 'department' | 'departments' | 'kind';

export interface FormField {
  readonly field: string;
  readonly kind: Kind;
  readonly value: string;
}

const of = (field: string, value: string | number | null | undefined, kind: Kind = 'text'): FormField => ({
  field,
  kind,
  value: String(value ?? ''),
});

function ofAsks({ asks }: Form): FormField[] {
  return asks.flatMap(({ department, what, measure, by }, index) => [
    of(`asks[${index}].department`, department, 'department'),
    of(`asks[${index}].what`, what),
    of(`asks[${index}].measure`, measure),
    of(`asks[${index}].by`, by, 'day'),
  ]);
}

function ofType({ resource, issue, process }: Form): FormField[] {
  return [
    ...(resource
      ? [
          of('resource.kind', resource.kind, 'kind'),
          of('resource.quantity', resource.quantity),
          of('resource.unit', resource.unit),
          of('resource.from', resource.from, 'day'),
          of('resource.until', resource.until, 'day'),
          of('resource.purpose', resource.purpose),
          of('resource.confidentiality', resource.confidentiality),
        ]
      : []),
    ...(issue?.parties.flatMap(({ department, statement }, index) => [
      of(`issue.parties[${index}].department`, department, 'department'),
      of(`issue.parties[${index}].statement`, statement),
    ]) ?? []),
    ...(issue?.disputes.map((dispute, index) => of(`issue.disputes[${index}]`, dispute)) ?? []),
    ...(process
      ? [
          of('process.document', process.document),
          of('process.owner', process.owner, 'department'),
          of('process.opinionsUntil', process.opinionsUntil, 'day'),
        ]
      : []),
  ];
}

/** The fields of a form in the order of form 1, without those that are empty and nothing is said of. */
export function fieldsOf(form: Form, spokenOf: ReadonlySet<string>): FormField[] {
  return [
    of('title', form.title),
    of('type', form.type, 'type'),
    of('background', form.background),
    of('goal', form.goal),
    of('departments', form.departments.join(' '), 'departments'),
    of('otherParties', form.otherParties),
    ...ofAsks(form),
    ...ofType(form),
    of('wishedCompletion', form.wishedCompletion, 'day'),
    of('completionNote', form.completionNote),
    of('priority', form.priority, 'priority'),
    of('contact', form.contact),
  ].filter(({ field, value }) => value !== '' || spokenOf.has(field));
}
