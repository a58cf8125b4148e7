import { beforeEach, expect, test, vi } from 'vitest';

/** A storage as browsers have it: its entries are its own properties. */
class Entries {
  [place: string]: unknown;
  setItem(place: string, text: string) {
    this[place] = text;
  }
  getItem(place: string) {
    return this[place] ?? null;
  }
  removeItem(place: string) {
    Reflect.deleteProperty(this, place);
  }
}

const held = new Set<string>();
const locks = {
  request: (name: string, task: () => unknown) => {
    if (name.startsWith('tab.')) held.add(name);
    return Promise.resolve(task());
  },
  query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
};

/** Another page of the same browser. */
async function tab() {
  vi.resetModules();
  return await import('./unsaved');
}

beforeEach(() => {
  held.clear();
  vi.stubGlobal('localStorage', new Entries());
  vi.stubGlobal('navigator', { locks });
});

test('should show what one person left to nobody else', async () => {
  const first = await tab();
  first.keep(first.nameFor('wang', 'say.1'), { text: '王' });
  held.clear();
  const next = await tab();
  const seen: unknown[] = [];
  await next.takeUpAbandoned(next.nameFor('zhang', 'say.1'), (value) => seen.push(value) > 0);
  expect(seen).toEqual([]);
  expect(next.allOf('zhang')).toEqual([]);
  await next.takeUpAbandoned(next.nameFor('wang', 'say.1'), (value) => seen.push(value) > 0);
  expect(seen).toEqual([{ text: '王' }]);
});

test('should not take one person for another whose id begins alike', async () => {
  const { allOf, keep, nameFor } = await tab();
  keep(nameFor('wang.b', 'say.1'), { text: '乙' });
  keep(nameFor('wang/say', '1'), { text: '丙' });
  expect(allOf('wang')).toEqual([]);
  expect(allOf('wang.b').map(({ value }) => value)).toEqual([{ text: '乙' }]);
});

test('should keep nothing as long as nobody knows whose it is', async () => {
  const { keep, nameFor, own, takeUpAbandoned } = await tab();
  const name = nameFor(undefined, 'say.1');
  keep(name, { text: '誰' });
  expect(own(name)).toBeUndefined();
  expect(await takeUpAbandoned(name, () => true)).toEqual([]);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('should keep what two tabs write apart', async () => {
  const first = await tab();
  const second = await tab();
  const name = first.nameFor('wang', 'report.1');
  first.keep(name, { workDone: '甲' });
  second.keep(name, { workDone: '乙' });
  expect(await second.takeUpAbandoned(name, () => true)).toEqual([]);
  expect([first.own(name), second.own(name)]).toEqual([{ workDone: '甲' }, { workDone: '乙' }]);
  second.keep(name, undefined);
  expect(first.own(name)).toEqual({ workDone: '甲' });
});

test('should leave nothing of a person who signs out, of open tabs neither, and all of the others', async () => {
  const first = await tab();
  const second = await tab();
  first.keep(first.nameFor('wang', 'say.1'), { text: '一' });
  second.keep(second.nameFor('wang', 'form.2'), { text: '二' });
  second.keep(second.nameFor('zhang', 'say.1'), { text: '張' });
  localStorage.setItem('tus::upload.1.報價.pdf::1', '{}');
  localStorage.setItem('liaison.language', 'en');
  expect(first.allOf('wang')).toHaveLength(2);
  first.dropAllOf('wang');
  expect(first.allOf('wang')).toEqual([]);
  expect(first.allOf('zhang')).toHaveLength(1);
  expect(Object.keys(localStorage).filter((place) => place.startsWith('tus::'))).toEqual([]);
  expect(localStorage.getItem('liaison.language')).toBe('en');
});
