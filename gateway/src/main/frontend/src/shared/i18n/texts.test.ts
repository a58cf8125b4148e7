import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import en from './texts/en.json';
import zhHans from './texts/zh-Hans.json';
import zhHant from './texts/zh-Hant.json';

const SOURCES = join(import.meta.dirname, '..', '..');
const keys = Object.keys(zhHant);
const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|\.d\.ts$/.test(name))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  .join('\n');
const literal = new Set([...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''));
const families = new Set([...code.matchAll(/\bt\(\s*`([a-z]+\.)\$\{/g)].map((match) => match[1] ?? ''));

test('should have the same keys in every language', () => {
  expect(Object.keys(zhHans).sort()).toEqual([...keys].sort());
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
});

test('should have the same places for values in every language', () => {
  const places = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
  for (const [key, text] of Object.entries(zhHant)) {
    expect(places((zhHans as Record<string, string>)[key] ?? ''), key).toEqual(places(text));
    expect(places((en as Record<string, string>)[key] ?? ''), key).toEqual(places(text));
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
