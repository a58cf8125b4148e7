/** Calls to the API: in the page's language, with the CSRF token where something changes. */

export class Fault extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? '');
    this.status = status;
    this.correlationId = problem?.correlationId;
  }
}

let language = 'zh-Hant';

export function speak(newLanguage) {
  language = newLanguage;
}

export function csrfToken() {
  const cookie = document.cookie.split('; ').find(part => part.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

async function call(path, options = {}) {
  const headers = { Accept: 'application/json', 'Accept-Language': language, ...options.headers };
  let response;
  try {
    response = await fetch(path, { ...options, headers, credentials: 'same-origin' });
  } catch {
    throw new Fault(0, null);
  }
  if (response.status === 401) {
    location.assign('/oauth2/authorization/liaison');
    return new Promise(() => {});
  }
  const text = await response.text();
  let body = null;
  try {
    body = text ? JSON.parse(text) : null;
  } catch {
    throw new Fault(response.status, null);
  }
  if (!response.ok) {
    throw new Fault(response.status, body);
  }
  return body;
}

export const get = path => call(path);

export const post = path => call(path, { method: 'POST', headers: { 'X-XSRF-TOKEN': csrfToken() } });

/** The items of a page or of a plain list. */
export const items = body => (Array.isArray(body) ? body : body?.items ?? []);
