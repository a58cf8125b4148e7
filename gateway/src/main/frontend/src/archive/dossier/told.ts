import type { TFunction } from 'i18next';
import type { DossierEntry } from '../queries';

/** How values of an event are said. */
export interface Speech {
  t: TFunction;
  department: (code: string) => string;
  person: (id: string) => string;
  day: (day: string) => string;
  moment: (instant: string) => string;
}

const DEPARTMENTS = ['department', 'leadDepartment', 'from', 'on'];
const PEOPLE = ['author', 'person', 'liaison', 'formerLiaison'];
const DAYS = ['neededBy', 'expectedFinish', 'dueOn', 'date'];
const MOMENTS = ['start', 'dueAt'];

/** What is worth a line of its own, the first that there is. */
const QUOTED = ['text', 'workDone', 'points', 'agenda', 'grounds', 'remark', 'reason', 'missingReason', 'what'];

type Word = (value: string, t: TFunction) => string;
const meetingKind: Word = (value, t) => t(`meeting.kind.${value}`);
const alertReason: Word = (value, t) => t(`alertReason.${value}`);

/** Values that are words of the platform, by the event that says them. */
const WORDS: Record<string, Record<string, Word>> = {
  'planning.plan-answered': { answer: (value, t) => t(`answer.state.${value}`) },
  'planning.dependency-answered': { answer: (value, t) => t(`dependency.answer.${value}`) },
  'planning.meeting-answered': { answer: (value, t) => t(`meeting.attend.${value}`) },
  'planning.meeting-scheduled': { kind: meetingKind },
  'planning.meeting-cancelled': { kind: meetingKind },
  'planning.minutes-published': { kind: meetingKind },
  'planning.room-closed': { reason: (value, t) => t(`roomClosed.${value}`) },
  'tracking.progress-reported': { state: (value, t) => t(`taskState.${value}`) },
  'tracking.red-alert-raised': { reason: alertReason },
  'tracking.red-alert-cleared': { reason: alertReason, cause: (value, t) => t(`clearedBy.${value}`) },
  'tracking.tasks-cancelled': { cause: (value, t) => t(`tasksCancelled.${value}`) },
};

/** The event without what makes its name one of the platform's. */
export const nameOf = (type: string) => type.replace(/^liaison\./, '').replace(/\.v\d+$/, '');

/** An event that happened to the same thing before is told otherwise. */
function keyOf(name: string, facts: Record<string, string>): string {
  const again =
    facts['resubmission'] === 'true' || Number(facts['edition'] ?? 0) > 0 || Number(facts['sequence'] ?? 0) > 0;
  return again && AGAIN.includes(name) ? `${name}.again` : name;
}

export const AGAIN = [
  'request.submitted',
  'request.message-posted',
  'planning.message-posted',
  'planning.meeting-scheduled',
];

function said(name: string, fact: string, value: string, speech: Speech): string {
  const word = WORDS[name]?.[fact];
  if (word !== undefined) return word(value, speech.t);
  if (DEPARTMENTS.includes(fact)) return speech.department(value);
  if (PEOPLE.includes(fact)) return speech.person(value);
  if (DAYS.includes(fact)) return speech.day(value);
  if (MOMENTS.includes(fact)) return speech.moment(value);
  return value;
}

/** An entry in plain words: what was done, and the beginning of what was written. */
export function told(entry: DossierEntry, speech: Speech): { sentence: string; quote: string | undefined } {
  const { t, person } = speech;
  const name = nameOf(entry.type);
  const { facts } = entry;
  const values = Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, said(name, fact, value, speech)]),
  );
  const actor = entry.person === undefined ? t('timeline.system') : person(entry.person);
  const who = entry.onBehalfOf === undefined ? actor : t('audit.for', { name: actor, other: person(entry.onBehalfOf) });
  const key = keyOf(name, facts);
  const sentence = t(`filed.${key}`, { ...values, who, defaultValue: t('filed.other', { who }) });
  const quoted = QUOTED.find((fact) => facts[fact] !== undefined && facts[fact] !== '' && !WORDS[name]?.[fact]);
  return {
    sentence,
    quote: quoted === undefined || sentence.includes(facts[quoted] ?? '') ? undefined : facts[quoted],
  };
}
