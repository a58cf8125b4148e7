import { useEffect, useRef } from 'react';
import { csrfToken } from '../api/client';
import { dropAllOf } from '../draft/unsaved';

/** Tells the other tabs of this browser. */
const tabs = new BroadcastChannel('liaison.signed-out');

/** Ends the session for all tabs. Whoever uses this device next finds nothing of what the person typed. */
export function signOut(person: string | undefined): void {
  if (person !== undefined) dropAllOf(person);
  tabs.postMessage(null);
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const token = document.createElement('input');
  token.type = 'hidden';
  token.name = '_csrf';
  token.value = csrfToken();
  form.append(token);
  document.body.append(form);
  form.submit();
}

/** A page shows what one person may see and typed: it goes when that one signs out, and begins anew for another. */
export function useOnePerson(person: string | undefined): void {
  const first = useRef(person);
  useEffect(() => {
    first.current ??= person;
    if (person !== first.current) window.location.reload();
  }, [person]);
  useEffect(() => {
    const leave = () => window.location.replace('/signed-out.html');
    tabs.addEventListener('message', leave);
    return () => tabs.removeEventListener('message', leave);
  }, []);
}
