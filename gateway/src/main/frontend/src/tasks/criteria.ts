import type { TaskFilter } from './queries';

export const TASK_STATES = ['NOT_STARTED', 'IN_PROGRESS', 'REWORK', 'DELIVERED', 'ACCEPTED'] as const;
export const TASK_SCOPES = ['mine', 'department'] as const;

/** What the address says of a list of tasks; what it can't mean is left out. */
export function taskFilterOf(address: URLSearchParams): TaskFilter {
  const states = address.getAll('state');
  return {
    scope: TASK_SCOPES.find((scope) => scope === address.get('scope')) ?? 'mine',
    state: TASK_STATES.filter((state) => states.includes(state)),
    red: address.get('red') === 'true',
  };
}

/** The address of a list of tasks. */
export function taskAddressOf({ scope, state, red }: TaskFilter): URLSearchParams {
  const address = new URLSearchParams();
  if (scope !== 'mine') address.set('scope', scope);
  state.forEach((each) => address.append('state', each));
  if (red) address.set('red', 'true');
  return address;
}
