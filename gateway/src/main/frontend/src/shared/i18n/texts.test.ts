import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import en from './languages/en';
import zhHans from './languages/zh-Hans';
import zhHant from './languages/zh-Hant';

const SOURCES = join(import.meta.dirname, '..', '..');
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
const keys = Object.keys(zhHant);
const code = files
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|\.d\.ts$/.test(name))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  .join('\n');
const literal = new Set([...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''));
const families = new Set([...code.matchAll(/\bt\(\s*`([A-Za-z.-]+\.)\$\{/g)].map((match) => match[1] ?? ''));

test('should have the same keys in every language', () => {
  expect(Object.keys(zhHans).sort()).toEqual([...keys].sort());
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
});

test('should keep each key in one feature', () => {
  const homes = new Map<string, string>();
  for (const name of files.filter((each) => basename(each) === 'zh-Hant.json')) {
    for (const key of Object.keys(JSON.parse(readFileSync(join(SOURCES, name), 'utf8')) as object)) {
      expect(homes.get(key), key).toBeUndefined();
      homes.set(key, dirname(name));
    }
  }
});

test('should have the same places for values in every language', () => {
  const places = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
  for (const [key, text] of Object.entries(zhHant)) {
    expect(places(zhHans[key] ?? ''), key).toEqual(places(text));
    expect(places(en[key] ?? ''), key).toEqual(places(text));
  }
});

test('should have a text for every key that is used', () => {
  expect([...literal].filter((key) => !keys.includes(key))).toEqual([]);
  expect([...families].filter((family) => !keys.some((key) => key.startsWith(family)))).toEqual([]);
});

test('should use every key that has a text', () => {
  const used = (key: string) => literal.has(key) || [...families].some((family) => key.startsWith(family));
  expect(keys.filter((key) => !used(key))).toEqual([]);
});
