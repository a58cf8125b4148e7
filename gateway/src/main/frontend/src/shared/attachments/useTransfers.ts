import { useEffect, useState, useSyncExternalStore } from 'react';
import { Transfers, type Place, type Stored } from './Transfers';

/** Uploads for one place, as long as what shows them is there; `onArrived` is told of each that is done. */
export function useTransfers(place: Place, onArrived: (file: Stored) => void) {
  const [transfers] = useState(() => new Transfers(place));
  useEffect(() => transfers.tell(onArrived), [transfers, onArrived]);
  const underway = useSyncExternalStore(transfers.subscribe, transfers.snapshot);
  return { transfers, underway };
}
