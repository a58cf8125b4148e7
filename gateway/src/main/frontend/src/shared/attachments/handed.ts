import type { Stored } from './Transfers';

export interface WithFiles {
  files: Stored[];
}

/** How a draft changes by a file that arrived. It looks at the draft of that moment, for two may arrive in one render. */
export const withFile = (file: Stored) => (before: WithFiles) => ({ files: [...before.files, file] });

export const withoutFile = (id: string) => (before: WithFiles) => ({
  files: before.files.filter((file) => file.id !== id),
});
