import { useEffect, useState } from 'react';
import { serverNow } from './serverClock';

/** The platform's time, anew each `period` milliseconds. */
export function useNow(period = 15_000): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), period);
    return () => clearInterval(timer);
  }, [period]);
  return now;
}
