import { useTranslation } from 'react-i18next';
import { Fault } from '../shared/api/problem';
import { useNames } from '../shared/directory/queries';
import { placeOf, type Place } from './editing';
import type { Draft } from './queries';

export interface Remark extends Place {
  text: string;
  /** Whether it stands against submitting the plan; vague wording does not. */
  blocking: boolean;
}

/** What stands against the draft as it was kept, and what the last attempt to keep it was refused for. */
export function useRemarks(draft: Draft, refused: Error | null, sentKeys: readonly string[]): Remark[] {
  const { t } = useTranslation();
  const names = useNames();
  const keys = draft.tasks.map(({ taskKey }) => taskKey);
  const titles = new Map(draft.tasks.map(({ taskKey, title }) => [taskKey, title ?? taskKey]));
  const named = (value: unknown) => {
    const text = String(value);
    return titles.get(text) ?? (names.isDepartment(text) ? names.department(text) : names.person(text));
  };
  const refusals = refused instanceof Fault ? refused.errors : [];
  return [
    ...refusals.map(({ field, message }) => ({ ...placeOf(field, sentKeys), text: message, blocking: true })),
    ...draft.objections.map(({ field, code, arguments: values }) => ({
      ...placeOf(field, keys),
      text: t(`objection.${code}`, { one: named(values[0]), other: named(values[1]) }),
      blocking: true,
    })),
    ...draft.findings.map(({ field, rule, word }) => ({
      ...placeOf(field, keys),
      text: t(`finding.${rule}`, { word }),
      blocking: false,
    })),
  ];
}

/** The first remark on a place, the blocking ones before the others. */
export function remarkAt(remarks: readonly Remark[], place: Place): Remark | undefined {
  return remarks.find(({ key, field }) => key === place.key && field === place.field);
}
