import { useSyncExternalStore } from 'react';

/** Whether the session has ended. The page stays as it is, with what was typed, until the person has signed in again. */
let expired = false;
const listeners = new Set<() => void>();

export function setSessionExpired(now: boolean): void {
  if (expired === now) return;
  expired = now;
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionExpired = () => useSyncExternalStore(listen, () => expired);

export const SIGN_IN = '/oauth2/authorization/liaison';
