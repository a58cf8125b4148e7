import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSessionExpired } from '../../shared/api/session';
import { readDraft, saveDraft, type Draft, type Form } from '../queries';
import { DraftSync } from './DraftSync';

const placeOf = (id: string) => `draft.${id}`;

interface Unsaved {
  readonly base: Form;
  readonly form: Form;
}

function unsavedOf(id: string): Unsaved | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(id)) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'base' in kept && 'form' in kept
      ? (kept as Unsaved)
      : undefined;
  } catch {
    return undefined;
  }
}

function keep(id: string, unsaved: Unsaved | undefined): void {
  if (unsaved === undefined) localStorage.removeItem(placeOf(id));
  else localStorage.setItem(placeOf(id), JSON.stringify(unsaved));
}

function begin({ id, form, revision }: Draft): DraftSync<Form> {
  const unsaved = unsavedOf(id);
  const sync = new DraftSync<Form>(
    { form, revision },
    {
      save: (patch, known) => saveDraft(id, patch, known),
      read: async () => {
        const now = await readDraft(id);
        return { form: now.form, revision: now.revision };
      },
      keep: (left) => keep(id, left),
    },
  );
  if (unsaved) sync.recover(unsaved);
  return sync;
}

/** The draft of a page, kept in step with the service as long as the page is open. */
export function useDraft(draft: Draft) {
  const [sync] = useState(() => begin(draft));
  const expired = useSessionExpired();
  const { form, state } = useSyncExternalStore(sync.subscribe, sync.snapshot);
  useEffect(() => {
    const again = () => void sync.flush();
    const leaving = (event: BeforeUnloadEvent) => {
      if (sync.snapshot().state.is !== 'saved') event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', leaving);
      void sync.flush();
    };
  }, [sync]);
  useEffect(() => {
    if (!expired && sync.snapshot().state.is === 'ended') void sync.flush();
  }, [expired, sync]);
  return {
    form,
    state,
    edit: sync.edit,
    settle: sync.settle,
    flush: sync.flush,
    forget: () => keep(draft.id, undefined),
  };
}
