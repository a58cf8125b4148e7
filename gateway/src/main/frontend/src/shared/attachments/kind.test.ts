import { expect, test } from 'vitest';
import { kindOf } from './kind';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test.each([
  [{ name: '方案.pdf', mediaType: 'application/pdf' }, 'PDF'],
  [{ name: '海報.jpg', mediaType: 'image/png' }, 'PNG'],
  [{ name: '庫存.xlsx', mediaType: SHEET }, 'XLSX'],
  [{ name: '清單.csv', mediaType: 'text/plain;charset=utf-8' }, 'CSV'],
  [{ name: '海報.zip' }, 'ZIP'],
  [{ name: '說明', mediaType: 'text/plain' }, 'PLAIN'],
  [{ name: '說明' }, undefined],
])('should say the type of %o in short', (file, kind) => {
  expect(kindOf(file)).toBe(kind);
});
