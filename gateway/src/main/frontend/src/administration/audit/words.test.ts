import { expect, test } from 'vitest';
import zhHant from '../../shared/i18n/languages/zh-Hant';
import { factOf, subjectOf, type Speech } from './words';

const texts: Record<string, string> = zhHant;
const speech: Speech = {
  t: ((key: string) => texts[key] ?? key) as Speech['t'],
  exists: (key) => key in texts,
  person: (id) => `(${id})`,
  department: (code) => `<${code}>`,
  moment: (instant) => `[${instant}]`,
};

test('should name who and what a value stands for, on both sides of a change', () => {
  expect(factOf('liaison', 'zhang → wang', speech)).toEqual({ name: '對接人', value: '(zhang) → (wang)' });
  expect(factOf('parent', 'HQ', speech)).toEqual({ name: '上級部門', value: '<HQ>' });
  expect(factOf('administrator', 'false → true', speech)).toEqual({ name: '平台管理員', value: '否 → 是' });
  expect(factOf('ISSUE', 'WTXT → WTXA', speech)).toEqual({ name: '問題協調', value: 'WTXT → WTXA' });
  expect(factOf('restDays', '+SATURDAY, -SUNDAY', speech).value).toBe('+星期六, -星期日');
  expect(factOf('resourceKinds', 'budget → budget data', speech).value).toBe('預算 → 預算 數據');
  expect(factOf('mending', ' → 於{date}前', speech).value).toBe('– → 於{date}前');
});

test('should show no raw name of a field that came into being later', () => {
  expect(factOf('colour', 'red', speech)).toEqual({ name: '內容', value: 'red' });
});

test('should say what was changed', () => {
  expect(subjectOf('department:MKT', speech)).toBe('部門 <MKT>');
  expect(subjectOf('person:wang', speech)).toBe('人員 (wang)');
  expect(subjectOf('wording:0190a8c0', speech)).toBe('用詞清單');
  expect(subjectOf('planet:mars', speech)).toBe('其他');
});
