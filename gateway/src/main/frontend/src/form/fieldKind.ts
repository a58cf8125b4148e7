/** How the value of a field is to be said: as it stands, or as what its code means. */
export type FieldKind = 'text' | 'day' | 'type' | 'priority' | 'department' | 'departments' | 'kind';

const KINDS: Record<string, FieldKind> = {
  type: 'type',
  priority: 'priority',
  departments: 'departments',
  wishedCompletion: 'day',
  'asks.department': 'department',
  'asks.by': 'day',
  'resource.kind': 'kind',
  'resource.from': 'day',
  'resource.until': 'day',
  'issue.parties.department': 'department',
  'process.owner': 'department',
  'process.opinionsUntil': 'day',
};

/** The kind of a field by its place in the form, as in `asks[1].by`. */
export function kindOf(field: string): FieldKind {
  return KINDS[field.replace(/\[\d+\]/g, '')] ?? 'text';
}
