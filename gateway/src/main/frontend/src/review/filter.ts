import type { QueueFilter } from './queries';

export const WAITING = ['REVIEW', 'OBJECTION', 'OVERDUE_CONFIRMATION'] as const;
export const CLAIMED = ['NOBODY', 'MINE', 'OTHERS'] as const;
export const PRIORITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export const TYPES = ['PROJECT', 'RESOURCE', 'ISSUE', 'PROCESS'] as const;

function known<T extends string>(names: readonly T[], given: string | null): T | undefined {
  return names.find((name) => name === given);
}

/** What the address says of the queue; what it can't mean is left out. */
export function filterOf(address: URLSearchParams): QueueFilter {
  const waiting = known(WAITING, address.get('waiting'));
  const priority = known(PRIORITIES, address.get('priority'));
  const type = known(TYPES, address.get('type'));
  const claimed = known(CLAIMED, address.get('claimed'));
  const department = address.get('department') ?? '';
  const text = address.get('text')?.slice(0, 100) ?? '';
  return {
    waiting: waiting ?? 'REVIEW',
    ...(priority && { priority }),
    ...(type && { type }),
    ...(claimed && { claimed }),
    ...(department !== '' && { department }),
    ...(text !== '' && { text }),
    ...(address.get('signed') === 'true' && { signed: true }),
  };
}

/** The address of a queue. */
export function addressOf(filter: QueueFilter): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(filter) as [string, unknown][]) {
    if (typeof value === 'string' ? value !== '' && value !== 'REVIEW' : value === true)
      address.set(name, String(value));
  }
  return address;
}
