import type { RequestAnswer } from '../requests/queries';

type Form = RequestAnswer['form'];

export interface FormField {
  readonly field: string;
  readonly value: string;
}

const of = (field: string, value: string | number | null | undefined): FormField => ({
  field,
  value: String(value ?? ''),
});

function ofAsks({ asks }: Form): FormField[] {
  return asks.flatMap(({ department, what, measure, by }, index) => [
    of(`asks[${index}].department`, department),
    of(`asks[${index}].what`, what),
    of(`asks[${index}].measure`, measure),
    of(`asks[${index}].by`, by),
  ]);
}

function ofType({ resource, issue, process }: Form): FormField[] {
  return [
    ...(resource
      ? [
          of('resource.kind', resource.kind),
          of('resource.quantity', resource.quantity),
          of('resource.unit', resource.unit),
          of('resource.from', resource.from),
          of('resource.until', resource.until),
          of('resource.purpose', resource.purpose),
          of('resource.confidentiality', resource.confidentiality),
        ]
      : []),
    ...(issue?.parties.flatMap(({ department, statement }, index) => [
      of(`issue.parties[${index}].department`, department),
      of(`issue.parties[${index}].statement`, statement),
    ]) ?? []),
    ...(issue?.disputes.map((dispute, index) => of(`issue.disputes[${index}]`, dispute)) ?? []),
    ...(process
      ? [
          of('process.document', process.document),
          of('process.owner', process.owner),
          of('process.opinionsUntil', process.opinionsUntil),
        ]
      : []),
  ];
}

/** The fields of a form in the order of form 1, without those that are empty and nothing is said of. */
export function fieldsOf(form: Form, spokenOf: ReadonlySet<string>): FormField[] {
  return [
    of('title', form.title),
    of('type', form.type),
    of('background', form.background),
    of('goal', form.goal),
    of('departments', form.departments.join(' ')),
    of('otherParties', form.otherParties),
    ...ofAsks(form),
    ...ofType(form),
    of('wishedCompletion', form.wishedCompletion),
    of('completionNote', form.completionNote),
    of('priority', form.priority),
    of('contact', form.contact),
  ].filter(({ field, value }) => value !== '' || spokenOf.has(field));
}
