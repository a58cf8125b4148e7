import createClient, { type Middleware } from 'openapi-fetch';
import { takeTime } from '../clock/serverClock';
import { faultOf, Fault } from './problem';
import type { paths as ArchivePaths } from './archive-service';
import type { paths as NotificationPaths } from './notification-service';
import type { paths as PlanningPaths } from './planning-service';
import type { paths as RequestPaths } from './request-service';
import type { paths as TrackingPaths } from './tracking-service';
import { setSessionExpired } from './session';

/** The value of the cookie that a changing call has to repeat. */
export function csrfToken(): string {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie === undefined ? '' : decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

/** Language and CSRF token go with a call; the platform's time comes with its answer. */
async function call(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', document.documentElement.lang);
  if (request.method !== 'GET') request.headers.set('X-XSRF-TOKEN', csrfToken());
  let response: Response;
  try {
    response = await fetch(request);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new Fault(0, '', undefined);
  }
  takeTime(response.headers.get('Date'));
  setSessionExpired(response.status === 401);
  return response;
}

const refusals: Middleware = {
  async onResponse({ response }) {
    if (response.ok) return response;
    const body: unknown = await response.json().catch(() => null);
    throw faultOf(response.status, body);
  },
};

function clientOf<Paths extends object>() {
  const client = createClient<Paths>({ baseUrl: '', fetch: call });
  client.use(refusals);
  return client;
}

/** The calls of each service, typed from its description. A refusal is thrown as a {@link Fault}. */
export const requestApi = clientOf<RequestPaths>();
export const planningApi = clientOf<PlanningPaths>();
export const trackingApi = clientOf<TrackingPaths>();
export const archiveApi = clientOf<ArchivePaths>();
export const noticeApi = clientOf<NotificationPaths>();

/** The body of an answer that was no refusal. */
export function bodyOf<T>(answer: { data?: T | undefined }): T {
  if (answer.data === undefined) throw new Fault(502, '', undefined);
  return answer.data;
}

/** A key under which repeating a creating call is safe. */
export const idempotencyKey = () => crypto.randomUUID();
