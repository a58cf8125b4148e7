/**
 * The platform's time. It may be another than the browser's: every answer says it in its `Date` header, and deadlines are
 * counted against it. Between two answers it goes on with the browser's monotonic clock.
 */
let reference: { server: number; monotonic: number } | undefined;

/** Takes the time an answer says; what can't be read is passed over. */
export function takeTime(date: string | null, monotonic = performance.now()): void {
  const server = Date.parse(date ?? '');
  if (!Number.isNaN(server)) reference = { server, monotonic };
}

/** Milliseconds since 1970 by the platform's clock; by the browser's until the first answer. */
export function serverNow(monotonic = performance.now()): number {
  return reference ? reference.server + (monotonic - reference.monotonic) : Date.now();
}
