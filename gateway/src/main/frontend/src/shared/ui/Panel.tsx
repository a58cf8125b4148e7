import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  count?: number | undefined;
  extra?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, count, extra, children }: Props) {
  const heading = useId();
  return (
    <section className="panel" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>
          {title}
          {count !== undefined && count > 0 && <span className="count number">{count}</span>}
        </h2>
        {extra}
      </header>
      {children}
    </section>
  );
}
