import type { TFunction } from 'i18next';

/** How names of people and departments are said. */
export interface Speech {
  t: TFunction;
  exists: (key: string) => boolean;
  person: (id: string) => string;
  department: (code: string) => string;
  moment: (instant: string) => string;
}

const PEOPLE = new Set(['head', 'liaison', 'claimedBy', 'takenFrom']);
const DEPARTMENTS = new Set(['department', 'parent', 'leadDepartment']);
const MOMENTS = new Set(['until']);
const yesOrNo = (value: string, { t }: Speech) => t(`audit.yes.${value}`);
const language = (value: string, { t, exists }: Speech) =>
  exists(`audit.language.${value}`) ? t(`audit.language.${value}`) : value;
/** Values that are words of the platform, by the fact that has them. */
const WORDS: Record<string, (value: string, speech: Speech) => string> = {
  neutral: yesOrNo,
  administrator: yesOrNo,
  active: yesOrNo,
  signatureLapsed: yesOrNo,
  language,
  locale: language,
  kind: (value, { t }) => t(`term.kind.${value}`),
  severity: (value, { t }) => t(`term.severity.${value}`),
  restDays: (value, { t }) => value.replace(/[A-Z]+/g, (day) => t(`weekday.${day}`)),
  resourceKinds: (value, { t, exists }) =>
    value.replace(/\S+/g, (kind) => (exists(`kind.${kind}`) ? t(`kind.${kind}`) : kind)),
};
const ARROW = ' → ';

function valueOf(name: string, value: string, speech: Speech): string {
  const { person, department, moment } = speech;
  const word = WORDS[name];
  if (word !== undefined) return word(value, speech);
  if (PEOPLE.has(name)) return person(value);
  if (DEPARTMENTS.has(name)) return department(value);
  return MOMENTS.has(name) ? moment(value) : value;
}

/** A detail of the trail in plain words: what it is, and what it became. */
export function factOf(name: string, value: string, speech: Speech): { name: string; value: string } {
  const { t, exists } = speech;
  const typed = exists(`type.${name}`) ? t(`type.${name}`) : t('audit.fact.other');
  const parts = value.split(ARROW).map((part) => (part === '' ? '–' : valueOf(name, part, speech)));
  return { name: exists(`audit.fact.${name}`) ? t(`audit.fact.${name}`) : typed, value: parts.join(ARROW) };
}

/** What was changed, where it is no request. */
export function subjectOf(subject: string, { t, exists, person, department }: Speech): string {
  const at = subject.indexOf(':');
  const kind = at < 0 ? subject : subject.slice(0, at);
  const id = at < 0 ? '' : subject.slice(at + 1);
  const what = exists(`audit.subject.${kind}`) ? t(`audit.subject.${kind}`) : t('audit.subject.other');
  if (kind === 'department') return `${what} ${department(id)}`;
  if (kind === 'person') return `${what} ${person(id)}`;
  return what;
}
