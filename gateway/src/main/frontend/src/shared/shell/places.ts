interface Place {
  readonly to: string;
  /** Its text is `place.` and this. */
  readonly label: string;
  /** Shown to people of this role alone. The services decide what anybody may do there. */
  readonly role?: string;
}

/** Where the navigation leads. */
export const PLACES: readonly Place[] = [
  { to: '/', label: 'home' },
  { to: '/requests', label: 'requests' },
  { to: '/review', label: 'review', role: 'administrator' },
  { to: '/tasks', label: 'tasks' },
  { to: '/archive', label: 'archive' },
  { to: '/guide', label: 'guide' },
  { to: '/administration', label: 'administration', role: 'administrator' },
];
