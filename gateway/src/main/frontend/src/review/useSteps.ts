import { useEffect, useState } from 'react';

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"], [role="combobox"], [role="listbox"]';

/** The row of a list that has the focus; j and k, or the arrow keys, go to the next and the one before. */
export function useSteps(count: number, first: number) {
  const [step, setStep] = useState({ row: Math.max(first, 0), moved: first >= 0 });
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const by = STEPS[event.key];
      const target = event.target as Element;
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || target.closest(TYPING)) return;
      if (event.key.startsWith('Arrow') && !target.closest('.queue')) return;
      event.preventDefault();
      setStep(({ row, moved }) => ({ row: moved ? Math.min(Math.max(row + by, 0), count - 1) : row, moved: true }));
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, [count]);
  return step;
}
