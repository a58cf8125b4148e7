import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSessionExpired } from '../../shared/api/session';
import { useMe } from '../../shared/directory/queries';
import { keep, nameFor, takeUpAbandoned } from '../../shared/draft/unsaved';
import { readDraft, saveDraft, type Draft, type Form } from '../queries';
import { DraftSync, type Unsaved } from './DraftSync';

function begin({ id, form, revision }: Draft, name: string): DraftSync<Form> {
  return new DraftSync<Form>(
    { form, revision },
    {
      save: (patch, known) => saveDraft(id, patch, known),
      read: async () => {
        const now = await readDraft(id);
        return { form: now.form, revision: now.revision };
      },
      keep: (left) => keep(name, left),
    },
  );
}

/** The draft of a page, kept in step with the service as long as the page is open. */
export function useDraft(draft: Draft) {
  const { id } = draft;
  const person = useMe().data?.id;
  const [name] = useState(() => nameFor(person, `form.${id}`));
  const [sync] = useState(() => begin(draft, name));
  const expired = useSessionExpired();
  const { form, state } = useSyncExternalStore(sync.subscribe, sync.snapshot);
  useEffect(() => {
    const again = () => void sync.flush();
    const leaving = (event: BeforeUnloadEvent) => {
      if (sync.snapshot().state.is !== 'saved') event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', leaving);
    void takeUpAbandoned<Unsaved<Form>>(name, (left) => {
      sync.recover(left);
      return true;
    });
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', leaving);
      void sync.flush();
    };
  }, [name, sync]);
  useEffect(() => {
    if (!expired && sync.snapshot().state.is === 'ended') void sync.flush();
  }, [expired, sync]);
  return {
    form,
    state,
    edit: sync.edit,
    settle: sync.settle,
    flush: sync.flush,
    forget: () => keep(name, undefined),
  };
}
