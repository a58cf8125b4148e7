import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import i18next, { type TFunction } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import en from '../../shared/i18n/languages/en';
import zhHant from '../../shared/i18n/languages/zh-Hant';
import { AGAIN, nameOf, told, type Speech } from './told';

const ROOT = join(import.meta.dirname, '../../../../../../..');
const TOLD_ELSEWHERE = /^(directory|wording|file)\.|^archive\.(dossier|guide)-/;
const types = ['request', 'planning', 'tracking', 'archive']
  .flatMap((part) => readdirSync(join(ROOT, `${part}-service`, 'src/main/resources/contracts/schemas')))
  .filter((file) => file.startsWith('liaison.'))
  .map((file) => file.replace('.json', ''))
  .filter((type) => !TOLD_ELSEWHERE.test(nameOf(type)));
let t: TFunction;

beforeAll(async () => {
  t = await i18next.init({
    lng: 'zh-Hant',
    resources: { 'zh-Hant': { translation: zhHant }, en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
});

const speech = (): Speech => ({
  t,
  department: (code) => `<${code}>`,
  person: (id) => `(${id})`,
  day: (day) => `[${day}]`,
  moment: (instant) => `[${instant}]`,
});
const entry = (type: string, facts: Record<string, string>, person?: string) => ({
  eventId: 'e',
  type: `liaison.${type}.v1`,
  topic: 'x',
  at: '2024-05-06T02:00:00Z',
  facts,
  ...(person !== undefined && { person }),
});

test('should have words for every event that the services publish about a request', () => {
  expect(types.length).toBeGreaterThan(40);
  expect(types.map(nameOf).filter((name) => !(`filed.${name}` in zhHant))).toEqual([]);
  expect(AGAIN.filter((name) => !(`filed.${name}.again` in zhHant))).toEqual([]);
});

test('should say who did what to what, without codes', () => {
  expect(told(entry('request.submitted', { version: '2', resubmission: 'true' }, 'wang'), speech()).sentence).toBe(
    '(wang)補充後重新提交申請表第 2 版',
  );
  expect(
    told(
      entry(
        'planning.plan-answered',
        { department: 'PRD', planVersion: '1', answer: 'DISAGREE', reason: '時間不足' },
        'chen',
      ),
      speech(),
    ),
  ).toEqual({ sentence: '<PRD>審批方案第 1 版：不同意', quote: '時間不足' });
  expect(
    told(
      entry('tracking.red-alert-cleared', { taskTitle: '物料設計', reason: 'OVERDUE', cause: 'ACCEPTANCE' }),
      speech(),
    ),
  ).toEqual({ sentence: '「物料設計」解除紅色預警：驗收通過', quote: undefined });
});

test('should say for whom somebody stood in', () => {
  const entryOfSubstitute = { ...entry('request.confirmed', { leadDepartment: 'MKT' }, 'wang'), onBehalfOf: 'zhang' };
  expect(told(entryOfSubstitute, speech()).sentence).toContain('(zhang)');
});

test('should still say something of an event that came into being later', () => {
  expect(told(entry('tracking.task-split', {}, 'wang'), speech()).sentence).toBe('(wang)有一筆新的紀錄');
});
