/** What is wrong with one field: its path in the body of the call, and why, in the reader's language. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** A call that did not do what it was asked to: RFC 9457, or no answer at all (status 0). */
export class Fault extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly correlationId: string | undefined,
    readonly errors: readonly FieldError[] = [],
    /** What a kind of problem says besides, such as the duties that stand against an act. */
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'Fault';
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function fieldError(error: unknown): FieldError | undefined {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  const message = text(error.message);
  return message === undefined ? undefined : { field: ('field' in error && text(error.field)) || '', message };
}

/** Reads a problem document; whatever else came is a fault without words. */
export function faultOf(status: number, body: unknown): Fault {
  if (typeof body !== 'object' || body === null) return new Fault(status, '', undefined);
  const problem = body as Record<string, unknown>;
  const errors = Array.isArray(problem['errors']) ? (problem['errors'] as unknown[]) : [];
  return new Fault(
    status,
    text(problem['detail']) ?? text(problem['title']) ?? '',
    text(problem['correlationId']),
    errors.map(fieldError).filter((each) => each !== undefined),
    problem,
  );
}
