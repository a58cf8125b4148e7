import { expect, test } from 'vitest';
import { changed, type Part } from '../draft/changed';
import { withFile, withoutFile, type WithFiles } from './handed';

type Draft = WithFiles & { text: string };

const file = (id: string) => ({ id, name: `${id}.pdf`, size: 1 });
const after = (draft: Draft, ...parts: Part<Draft>[]) =>
  parts.reduce<Draft>((before, part) => changed(before, part), draft);

test('should keep each of the files that arrive in one render', () => {
  const draft = after({ text: '', files: [] }, withFile(file('a')), { text: '報價' }, withFile(file('b')));
  expect(draft).toEqual({ text: '報價', files: [file('a'), file('b')] });
});

test('should keep a file that arrives while another is removed', () => {
  const draft = after({ text: '', files: [file('a')] }, withFile(file('b')), withoutFile('a'));
  expect(draft.files).toEqual([file('b')]);
});
