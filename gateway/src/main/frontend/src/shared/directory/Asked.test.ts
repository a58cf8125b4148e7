import { expect, test } from 'vitest';
import { Asked } from './Asked';

test('should tell of all ids at once, and only when there are new ones', async () => {
  const asked = new Asked();
  const seen: (readonly string[])[] = [];
  asked.subscribe(() => seen.push(asked.ids()));

  for (const id of ['wang', 'zhao', 'wang', '']) asked.want(id);
  expect(asked.ids()).toEqual([]);
  await Promise.resolve();
  asked.want('zhao');
  await Promise.resolve();
  asked.want('chen');
  await Promise.resolve();

  expect(seen).toEqual([
    ['wang', 'zhao'],
    ['wang', 'zhao', 'chen'],
  ]);
});

test('should tell nobody who has gone', async () => {
  const asked = new Asked();
  let told = 0;
  asked.subscribe(() => told++)();

  asked.want('wang');
  await Promise.resolve();

  expect(told).toBe(0);
  expect(asked.ids()).toEqual(['wang']);
});
