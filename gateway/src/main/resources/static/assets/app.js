import { csrfToken, Fault, get, items, post, speak } from './api.js';
import { languages, translator, wordsOf } from './texts.js';

const PHASES = ['CONFIRMED', 'COORDINATING', 'PLAN_APPROVAL', 'EXECUTING', 'ACCEPTANCE', 'COMPLETED', 'ARCHIVED'];
const DUTIES = ['requests', 'coordination', 'tracking', 'archive'];
const BAD = new Set(['REJECTED', 'WITHDRAWN']);
const WARN = new Set(['RETURNED', 'OBJECTED']);

const main = document.getElementById('main');
const picker = document.getElementById('language');

const names = { people: new Map(), departments: new Map() };
let me = null;
let language = 'zh-Hant';
let t = translator(language);
let view = 0;
let boardRefresh = null;

// --- small helpers -----------------------------------------------------------------------------------------------

function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

/** A name is a text, or one text per language. */
function localized(value) {
  if (value === null || value === undefined || typeof value === 'string') {
    return value ?? '';
  }
  const key = { 'zh-Hant': 'zhHant', 'zh-Hans': 'zhHans', en: 'en' }[language];
  return value[key] ?? value[language] ?? value.zhHant ?? value['zh-Hant'] ?? Object.values(value)[0] ?? '';
}

const person = id => localized(names.people.get(id)) || id || '';
const department = code => localized(names.departments.get(code)) || code || '';

function moment(value) {
  const date = new Date(value);
  if (!value || Number.isNaN(date.getTime())) {
    return '';
  }
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const zone = dayOnly ? 'UTC' : me?.zone ?? me?.timeZone;
  const options = dayOnly ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' };
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(date);
  } catch {
    return new Intl.DateTimeFormat(language, options).format(date);
  }
}

function due(at) {
  if (!at) {
    return null;
  }
  const late = new Date(at).getTime() < Date.now();
  return h('span', { class: late ? 'tag bad' : 'tag warn' }, t(late ? 'overdue' : 'due', moment(at)));
}

function stateTag(name) {
  return name ? h('span', { class: `tag ${BAD.has(name) ? 'bad' : WARN.has(name) ? 'warn' : ''}` }, t(name)) : null;
}

function describe(fault) {
  if (!(fault instanceof Fault)) {
    console.error(fault);
    return t('failed', '?');
  }
  return fault.message || (fault.status === 0 ? t('unreachable') : t('failed', fault.status));
}

function toast(text) {
  const box = document.getElementById('toast');
  box.textContent = text;
  box.classList.add('shown');
  clearTimeout(toast.timer);
  toast.timer = setTimeout(() => box.classList.remove('shown'), 5000);
}

const hrefOf = requestId => (requestId ? `#/requests/${encodeURIComponent(requestId)}` : null);

function row(href, title, tag, ...meta) {
  const content = [
    h('div', { class: 'row-top' }, h('span', { class: 'row-title' }, title), tag),
    h('div', { class: 'row-meta' }, meta),
  ];
  return href ? h('a', { class: 'row', href }, content) : h('div', { class: 'row' }, content);
}

/** A panel that loads, and says so when it can't. `load` returns the nodes to show. */
function panel(title, load, { actions = [], side = false, badge = false } = {}) {
  const body = h('div', { 'aria-live': 'polite' });
  const count = h('span', { class: 'count' });
  const element = h('section', { class: side ? 'panel side' : 'panel' },
    h('header', {}, h('h2', {}, title, badge ? count : null), actions.length ? h('div', {}, actions) : null), body);
  async function refresh(quiet = false) {
    if (!quiet) {
      body.replaceChildren(h('p', { class: 'loading' }, t('loading')));
    }
    try {
      body.replaceChildren(...(await load(number => { count.textContent = number || ''; }, refresh)));
    } catch (fault) {
      body.replaceChildren(h('div', { class: 'fault', role: 'alert' }, h('span', {}, describe(fault)),
        fault.correlationId ? h('small', {}, t('correlation', fault.correlationId)) : null,
        h('button', { type: 'button', onclick: () => refresh() }, t('retry'))));
    }
  }
  return { element, refresh };
}

const empty = text => h('p', { class: 'empty' }, text);

// --- the board ---------------------------------------------------------------------------------------------------

/** What the duty is about, where that is in words and not only an id. */
function subjectOf(duty) {
  const shown = duty.subject && duty.subject !== duty.title && !/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(duty.subject);
  return shown ? h('span', {}, department(duty.subject)) : null;
}

/** The request part knows the duties of all parts, a moment later than the part itself: each is shown once. */
function once(duties) {
  const byPlace = new Map();
  for (const duty of duties) {
    const place = [duty.requestId, duty.kind, duty.taskId ?? duty.subject ?? '', duty.onBehalfOf ?? ''].join(' ');
    if (!byPlace.has(place)) {
      byPlace.set(place, duty);
    }
  }
  return [...byPlace.values()];
}

async function loadDuties(setCount) {
  const answers = await Promise.allSettled(DUTIES.map(part => get(`/api/${part}/duties`)));
  if (answers.every(answer => answer.status === 'rejected')) {
    throw answers[0].reason;
  }
  const missing = answers.filter(answer => answer.status === 'rejected').map(answer => describe(answer.reason));
  const duties = once(answers.flatMap(answer => (answer.status === 'fulfilled' ? items(answer.value) : [])))
    .sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
  setCount(duties.length);
  const rows = duties.map(duty => h('li', {}, row(hrefOf(duty.requestId), duty.title || t('untitled'), due(duty.dueAt),
    h('span', {}, wordsOf(duty.kind, language)), h('span', { class: 'number' }, duty.number ?? ''),
    subjectOf(duty),
    duty.onBehalfOf ? h('span', {}, t('onBehalfOf', person(duty.onBehalfOf))) : null)));
  return [
    missing.length ? h('p', { class: 'partly' }, t('partly', [...new Set(missing)].join(' '))) : null,
    rows.length ? h('ul', { class: 'rows' }, rows) : empty(t('noDuties')),
  ].filter(Boolean);
}

async function loadNotices(setCount, refresh) {
  const [page, unread] = await Promise.all([get('/api/notices?unread=true&limit=20'), get('/api/notices/unread-count')]);
  const notices = items(page);
  setCount(typeof unread === 'number' ? unread : unread?.count ?? unread?.unread ?? notices.length);
  const read = async notice => {
    try {
      await post(`/api/notices/${encodeURIComponent(notice.id)}/reading`);
      await refresh(true);
    } catch (fault) {
      toast(describe(fault));
    }
  };
  return notices.length
    ? [h('ul', { class: 'rows' }, notices.map(notice => h('li', { class: 'unread' },
      row(hrefOf(notice.requestId), notice.text || wordsOf(notice.eventType, language), notice.void ? null : due(notice.dueAt),
        h('span', {}, moment(notice.at)), notice.void ? h('span', {}, t('void')) : null, h('span', { class: 'number' }, notice.number ?? '')),
      h('div', { class: 'row-actions' },
        h('button', { type: 'button', class: 'quiet', onclick: () => read(notice) }, t('markRead'))))))]
    : [empty(t('noNotices'))];
}

function requestRow(request) {
  const form = request.form ?? request;
  return h('li', {}, row(hrefOf(request.id ?? request.requestId), form.title || t('untitled'), stateTag(request.phase ?? request.state),
    h('span', { class: 'number' }, request.number ?? t('draft')), form.type ? h('span', {}, t(form.type)) : null,
    form.raisingDepartment || request.raisingDepartment ? h('span', {}, department(form.raisingDepartment ?? request.raisingDepartment)) : null,
    form.priority === 'HIGH' ? h('span', { class: 'tag bad' }, t('HIGH')) : null));
}

async function loadRequests() {
  const list = h('ul', { class: 'rows' });
  const more = h('div', { class: 'more' });
  async function add(cursor) {
    const page = await get(`/api/requests?limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    list.append(...items(page).map(requestRow));
    more.replaceChildren();
    if (page?.next) {
      more.append(h('button', {
        type: 'button',
        onclick: () => add(page.next).catch(fault => toast(describe(fault))),
      }, t('more')));
    }
    more.hidden = !page?.next;
  }
  await add(null);
  return list.childElementCount ? [list, more] : [empty(t('noRequests'))];
}

function board() {
  const duties = panel(t('duties'), loadDuties, { badge: true });
  const readAll = async () => {
    try {
      await post('/api/notices/reading');
      await notices.refresh(true);
    } catch (fault) {
      toast(describe(fault));
    }
  };
  const notices = panel(t('notices'), loadNotices, {
    badge: true,
    side: true,
    actions: [h('button', { type: 'button', class: 'quiet', onclick: readAll }, t('markAll'))],
  });
  const requests = panel(t('requests'), loadRequests);
  main.replaceChildren(h('div', { class: 'board' }, duties.element, notices.element, requests.element));
  boardRefresh = () => Promise.all([duties.refresh(true), notices.refresh(true)]);
  duties.refresh();
  notices.refresh();
  requests.refresh();
}

// --- one request -------------------------------------------------------------------------------------------------

function phases(request) {
  const now = PHASES.indexOf(request.phase);
  return now < 0 ? null : h('ol', { class: 'phases' }, PHASES.map((phase, i) => h('li',
    { class: i < now ? 'past' : i === now ? 'now' : '', 'aria-current': i === now ? 'step' : null }, t(phase))));
}

function fact(key, value, wide = false) {
  return value ? h('div', { class: wide ? 'wide' : '' }, h('dt', {}, t(key)), h('dd', {}, value)) : null;
}

function factsOf(request) {
  const form = request.form ?? {};
  const asks = (form.asks ?? []).map(ask =>
    [department(ask.department), ask.what, ask.measure, moment(ask.by)].filter(Boolean).join(' · ')).join('\n');
  return h('section', { class: 'panel' }, h('header', {}, h('h2', {}, t('facts'))), h('dl', { class: 'facts' },
    fact('type', form.type && t(form.type)),
    fact('priority', form.priority && t(form.priority)),
    fact('raisingDepartment', department(form.raisingDepartment ?? request.raisingDepartment)),
    fact('initiator', person(form.initiator ?? request.initiator)),
    fact('leadDepartment', department(request.leadDepartment)),
    fact('wishedCompletion', moment(form.wishedCompletion)),
    fact('departments', (form.departments ?? request.departments ?? []).map(department).join('、'), true),
    fact('background', form.background, true),
    fact('goal', form.goal, true),
    fact('asks', asks, true)));
}

function entry(item) {
  const by = item.by?.person ?? item.person ?? (typeof item.by === 'string' ? item.by : null);
  const principal = item.by?.onBehalfOf ?? item.onBehalfOf;
  return h('li', {},
    h('p', {}, localized(item.text) || wordsOf(item.type ?? item.eventType ?? item.act ?? item.kind, language)),
    h('p', { class: 'by' }, h('time', { datetime: item.at ?? '' }, moment(item.at ?? item.occurredAt)), ' · ',
      by ? person(by) + (principal ? t('asSubstitute', person(principal)) : '') : t('system')));
}

async function requestPage(id) {
  boardRefresh = null;
  const shown = ++view;
  const holder = panel('', async () => {
    const request = await get(`/api/requests/${encodeURIComponent(id)}`);
    if (shown === view) {
      showRequest(id, request);
    }
    return [];
  });
  main.replaceChildren(h('p', {}, h('a', { href: '#/' }, t('back'))), holder.element);
  await holder.refresh();
}

function showRequest(id, request) {
  const timeline = panel(t('timeline'), async () => {
    const entries = items(await get(`/api/requests/${encodeURIComponent(id)}/timeline`));
    return entries.length ? [h('ol', { class: 'timeline' }, entries.map(entry))] : [empty(t('noTimeline'))];
  }, { side: true });
  const phase = request.phase && request.phase !== request.state ? stateTag(request.phase) : null;
  main.replaceChildren(
    h('div', { class: 'head' },
      h('a', { href: '#/' }, t('back')),
      h('h1', {}, request.form?.title || t('untitled')),
      h('div', { class: 'row-meta' }, h('span', { class: 'number' }, request.number ?? t('draft')), stateTag(request.state), phase)),
    phases(request) ?? '',
    h('div', { class: 'board' }, factsOf(request), timeline.element));
  document.title = `${request.number ?? t('draft')} · Liaison`;
  timeline.refresh();
}

// --- the whole page ----------------------------------------------------------------------------------------------

function route() {
  view++;
  document.title = 'Liaison';
  const match = /^#\/requests\/([^/]+)$/.exec(location.hash);
  if (match) {
    requestPage(decodeURIComponent(match[1]));
  } else {
    board();
  }
}

function setLanguage(chosen, remember) {
  language = languages.includes(chosen) ? chosen : 'zh-Hant';
  t = translator(language);
  speak(language);
  document.documentElement.lang = language;
  picker.value = language;
  if (remember) {
    localStorage.setItem('language', language);
  }
  document.querySelectorAll('[data-text]').forEach(element => { element.textContent = t(element.dataset.text); });
  showMe();
}

function showMe() {
  if (me) {
    document.getElementById('me').replaceChildren(h('strong', {}, localized(me.name) || me.id), ' ',
      h('span', { class: 'of' }, department(me.department?.code ?? me.department)));
  }
}

function listen() {
  const source = new EventSource('/api/notices/stream');
  let pending = null;
  const arrived = event => {
    try {
      const notice = JSON.parse(event.data);
      if (notice.text) {
        toast(t('newNotice', notice.text));
      }
    } catch {
      return;
    }
    clearTimeout(pending);
    pending = setTimeout(() => boardRefresh?.(), 400);
  };
  source.addEventListener('message', arrived);
  source.addEventListener('notice', arrived);
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(listen, 10_000);
    }
  });
}

async function learnNames() {
  const [departments, people] = await Promise.allSettled([get('/api/directory/departments'), get('/api/directory/people')]);
  const remember = (answer, map, key) => answer.status === 'fulfilled'
    && items(answer.value).forEach(known => map.set(known[key] ?? known.id, known.name ?? known.names));
  remember(departments, names.departments, 'code');
  remember(people, names.people, 'id');
}

async function start() {
  setLanguage(localStorage.getItem('language') ?? 'zh-Hant', false);
  picker.addEventListener('change', () => { setLanguage(picker.value, true); route(); });
  document.getElementById('sign-out').addEventListener('submit', event => {
    event.target.elements._csrf.value = csrfToken();
  });
  try {
    me = await get('/api/me');
    if (!localStorage.getItem('language') && me.locale) {
      setLanguage(me.locale.startsWith('en') ? 'en' : /Hans|CN|SG/.test(me.locale) ? 'zh-Hans' : 'zh-Hant', false);
    }
  } catch (fault) {
    toast(describe(fault));
  }
  await learnNames();
  showMe();
  window.addEventListener('hashchange', () => { route(); main.focus(); window.scrollTo(0, 0); });
  route();
  listen();
}

start();
