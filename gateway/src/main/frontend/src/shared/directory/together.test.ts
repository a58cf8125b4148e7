import { expect, test } from 'vitest';
import { pieces, together } from './together';

const known = (ids: string[]) => Promise.resolve(ids.filter((id) => id !== 'nobody').map((id) => ({ id })));

function counting(load = known) {
  const calls: string[][] = [];
  const one = together((ids) => {
    calls.push(ids);
    return load(ids);
  });
  return { calls, one };
}

test('should ask once for all that is asked within a tick, each once', async () => {
  const { calls, one } = counting();

  const found = await Promise.all(['wang', 'zhao', 'nobody', 'wang'].map(one));

  expect(found).toEqual([{ id: 'wang' }, { id: 'zhao' }, null, { id: 'wang' }]);
  expect(calls).toEqual([['wang', 'zhao', 'nobody']]);
});

test('should ask anew in a later tick', async () => {
  const { calls, one } = counting();

  await one('wang');
  await one('zhao');

  expect(calls).toEqual([['wang'], ['zhao']]);
});

test('should not ask for what is no id', async () => {
  const { calls, one } = counting();

  expect(await one('')).toBeNull();
  expect(await one('等'.repeat(65))).toBeNull();
  expect(calls).toEqual([]);
});

test('should tell all who asked that it failed, and ask again', async () => {
  let broken = true;
  const { calls, one } = counting((ids) => (broken ? Promise.reject(new Error('away')) : known(ids)));

  await expect(Promise.all([one('wang'), one('zhao')])).rejects.toThrow('away');
  broken = false;

  expect(await one('wang')).toEqual({ id: 'wang' });
  expect(calls).toHaveLength(2);
});

test('should keep a call within a hundred ids and what a request line holds', () => {
  const many = Array.from({ length: 250 }, (_, index) => `u${index}`);
  const long = Array.from({ length: 20 }, (_, index) => '王'.repeat(60) + String(index));

  expect(pieces([])).toEqual([]);
  expect(pieces(many).map(({ length }) => length)).toEqual([100, 100, 50]);
  expect(pieces(many).flat()).toEqual(many);
  expect(pieces(long).flat()).toEqual(long);
  for (const piece of pieces(long)) {
    expect(piece.map((id) => `id=${encodeURIComponent(id)}`).join('&').length).toBeLessThanOrEqual(3000);
  }
});
