/** What can be asked for (需求類型). */
export const TYPES = ['PROJECT', 'RESOURCE', 'ISSUE', 'PROCESS'] as const;
