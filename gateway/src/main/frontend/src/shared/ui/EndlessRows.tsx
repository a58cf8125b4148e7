import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';

const ROW = 74;
const AHEAD = 10;

interface Props<T> {
  label: string;
  items: readonly T[];
  /** Whether the service has more of them. */
  more: boolean;
  onEnd: () => void;
  /** The row to bring into sight whenever it becomes another. */
  shown?: number | undefined;
  children: (item: T, index: number) => ReactNode;
}

/** Only the rows in sight are in the page, however many there are. */
export function EndlessRows<T extends { id: string }>({ label, items, more, onEnd, shown, children }: Props<T>) {
  const scroll = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised here, as its documentation asks
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
  });
  const inSight = rows.getVirtualItems();
  const last = inSight.at(-1)?.index ?? 0;
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (more && last >= items.length - AHEAD) onEnd();
  }, [more, last, items.length, onEnd]);
  useEffect(() => {
    if (shown !== undefined) scrollToIndex(shown);
  }, [shown, scrollToIndex]);
  return (
    <div className="scroll" ref={scroll} tabIndex={-1}>
      <ul className="rows" aria-label={label} style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {inSight.map((row) => {
          const item = items[row.index];
          if (!item) return null;
          const place = { position: 'absolute', insetInline: 0, top: row.start } as const;
          return (
            <li
              key={row.key}
              ref={rows.measureElement}
              data-index={row.index}
              style={place}
              aria-setsize={more ? -1 : items.length}
              aria-posinset={row.index + 1}
            >
              {children(item, row.index)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
