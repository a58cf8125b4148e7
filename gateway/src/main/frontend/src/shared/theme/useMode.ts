import { useEffect, useState } from 'react';
import type { Mode } from './tokens';

const KEY = 'theme';
const DARK = '(prefers-color-scheme: dark)';

/** Light or dark: as chosen in this browser, else as the system is. */
export function useMode(): [Mode, (mode: Mode) => void] {
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEY));
  const [system, setSystem] = useState<Mode>(() => (matchMedia(DARK).matches ? 'dark' : 'light'));
  useEffect(() => {
    const query = matchMedia(DARK);
    const changed = () => setSystem(query.matches ? 'dark' : 'light');
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  const mode = chosen === 'light' || chosen === 'dark' ? chosen : system;
  useEffect(() => {
    document.documentElement.dataset['theme'] = mode;
  }, [mode]);
  const choose = (wanted: Mode) => {
    localStorage.setItem(KEY, wanted);
    setChosen(wanted);
  };
  return [mode, choose];
}
