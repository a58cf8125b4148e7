import { Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '../api/problem';

/** An empty list says what to do. */
export function Empty({ title, advice }: { title: string; advice: string }) {
  return (
    <div className="told">
      <strong>{title}</strong>
      <p>{advice}</p>
    </div>
  );
}

/** What went wrong and what to do next. */
export function useFaultText() {
  const { t } = useTranslation();
  return (error: Error): string => {
    if (!(error instanceof Fault)) return t('fault.page');
    if (error.status === 0) return t('fault.unreachable');
    if (error.status === 401) return t('session.ended');
    return [
      error.message || t('fault.status', { status: error.status }),
      ...error.errors.map(({ message }) => message),
    ].join(' ');
  };
}

export function FaultMessage({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useTranslation();
  const text = useFaultText();
  return (
    <div className="told" role="alert">
      <strong>{text(error)}</strong>
      <p>{t('fault.advice')}</p>
      {error instanceof Fault && error.correlationId !== undefined && (
        <p>{t('fault.correlation', { id: error.correlationId })}</p>
      )}
      <Button onClick={retry}>{t('retry')}</Button>
    </div>
  );
}

export interface Answer<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** Something is under way. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div className="panel-body" role="status" aria-label={t('loading')}>
      <Skeleton active title={false} paragraph={{ rows: 3 }} />
    </div>
  );
}

/** Shows what a query answered; until then its progress, or why it failed. */
export function Loaded<T>({ of, children }: { of: Answer<T>; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <FaultMessage error={of.error} retry={() => void of.refetch()} />;
  return <Loading />;
}
