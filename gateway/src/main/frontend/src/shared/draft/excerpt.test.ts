import { expect, test } from 'vitest';
import { excerptOf } from './excerpt';

test('should show the longest text, on one line and cut short', () => {
  expect(
    excerptOf({ department: 'MKT', points: '海報 3 張\n5 月 15 日完成', needs: [{ what: '場地' }], percent: 75 }),
  ).toBe('海報 3 張 5 月 15 日完成');
  expect(excerptOf({ text: '字'.repeat(61) })).toBe(`${'字'.repeat(60)}…`);
  expect(excerptOf({ files: [] })).toBe('');
});
