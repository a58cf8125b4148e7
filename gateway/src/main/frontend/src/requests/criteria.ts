import type { Criteria, ListOrder } from './queries';

export const STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'DISPATCHED',
  'OBJECTED',
  'CONFIRMED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export const PHASES = ['COORDINATING', 'PLAN_APPROVAL', 'EXECUTING', 'ACCEPTANCE', 'COMPLETED', 'ARCHIVED'] as const;
export const TYPES = ['PROJECT', 'RESOURCE', 'ISSUE', 'PROCESS'] as const;
export const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export const SCOPES = ['ALL', 'MINE', 'DEPARTMENT'] as const;
export const ORDERS = ['NEWEST', 'CHANGED', 'PRIORITY', 'WISHED', 'NUMBER', 'TITLE'] as const;

function known<T extends string>(names: readonly T[], given: string[]): T[] {
  return names.filter((name) => given.includes(name));
}

/** What the address says of a list; what it can't mean is left out. */
export function criteriaOf(address: URLSearchParams): Criteria {
  const state = known(STATES, address.getAll('state'));
  const phase = known(PHASES, address.getAll('phase'));
  const type = known(TYPES, address.getAll('type'));
  const priority = known(PRIORITIES, address.getAll('priority'));
  const scope = known(SCOPES, address.getAll('scope'))[0];
  const text = address.get('text')?.slice(0, 100) ?? '';
  const department = address.get('department') ?? '';
  return {
    ...(state.length > 0 && { state }),
    ...(phase.length > 0 && { phase }),
    ...(type.length > 0 && { type }),
    ...(priority.length > 0 && { priority }),
    ...(scope && scope !== 'ALL' && { scope }),
    ...(text !== '' && { text }),
    ...(department !== '' && { department }),
    ...(address.get('overdue') === 'true' && { overdue: true }),
  };
}

export function orderOf(address: URLSearchParams): ListOrder {
  return known(ORDERS, address.getAll('sort'))[0] ?? 'NEWEST';
}

/** The address of a list. */
export function addressOf(criteria: Criteria, sort: ListOrder): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(criteria)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    values
      .filter((each) => each !== undefined && each !== null && each !== '' && each !== 'ALL' && each !== false)
      .forEach((each) => address.append(name, String(each)));
  }
  if (sort !== 'NEWEST') address.set('sort', sort);
  return address;
}
