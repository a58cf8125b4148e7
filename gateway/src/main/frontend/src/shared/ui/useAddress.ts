import { useSearchParams } from 'react-router-dom';

/** What the address says of a page, and how to change it; steps back lead to the page before, not through filters. */
export function useAddress() {
  const [address, setAddress] = useSearchParams();
  return {
    get: (name: string) => address.get(name) ?? undefined,
    set: (values: Record<string, string | undefined>) => {
      const changed = new URLSearchParams(address);
      for (const [name, value] of Object.entries(values)) {
        if (value === undefined || value === '') changed.delete(name);
        else changed.set(name, value);
      }
      setAddress(changed, { replace: true });
    },
    /** The address with one value changed, to link to. */
    having: (name: string, value: string) => {
      const changed = new URLSearchParams(address);
      changed.set(name, value);
      return `?${changed.toString()}`;
    },
  };
}
