import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fault } from '../../shared/api/problem';
import { DraftSync, type Outside } from './DraftSync';

type Form = { readonly title: string; readonly goal: string };
const START = { form: { title: '618', goal: '' } as Form, revision: 3 };

function outside(changed: Partial<Outside<Form>> = {}): Outside<Form> {
  return {
    save: vi.fn((_: unknown, revision: number) => Promise.resolve(revision + 1)),
    read: vi.fn(() => Promise.resolve(START)),
    keep: vi.fn(),
    ...changed,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('should save once typing pauses, with what changed alone', async () => {
  const service = outside();
  const draft = new DraftSync(START, service);
  draft.edit({ title: '618大', goal: '' });
  draft.edit({ title: '618大促', goal: '' });
  expect(draft.snapshot().state.is).toBe('changed');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(service.save).toHaveBeenCalledExactlyOnceWith({ title: '618大促' }, 3);
  expect(draft.snapshot().state.is).toBe('saved');
  draft.edit({ title: '618大促', goal: '30%' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(service.save).toHaveBeenLastCalledWith({ goal: '30%' }, 4);
});

test('should keep in the browser what is not saved, and try again', async () => {
  const save = vi
    .fn()
    .mockRejectedValueOnce(new Fault(0, '', undefined))
    .mockResolvedValue(4);
  const service = outside({ save });
  const draft = new DraftSync(START, service);
  draft.edit({ title: '618大促', goal: '' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(draft.snapshot().state.is).toBe('unreachable');
  expect(service.keep).toHaveBeenLastCalledWith({ base: START.form, form: { title: '618大促', goal: '' } });
  await vi.advanceTimersByTimeAsync(6_000);
  expect(draft.snapshot().state.is).toBe('saved');
  expect(service.keep).toHaveBeenLastCalledWith(undefined);
});

test('should bring in what another editor changed elsewhere', async () => {
  const save = vi
    .fn()
    .mockRejectedValueOnce(new Fault(412, '', undefined))
    .mockResolvedValue(9);
  const read = vi.fn().mockResolvedValue({ form: { title: '618', goal: '30%' }, revision: 8 });
  const draft = new DraftSync(START, outside({ save, read }));
  draft.edit({ title: '618大促', goal: '' });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(save).toHaveBeenLastCalledWith({ title: '618大促' }, 8);
  expect(draft.snapshot()).toEqual({ form: { title: '618大促', goal: '30%' }, state: { is: 'saved' } });
});

test('should ask where another editor changed the same', async () => {
  const save = vi
    .fn()
    .mockRejectedValueOnce(new Fault(412, '', undefined))
    .mockResolvedValue(9);
  const read = vi.fn().mockResolvedValue({ form: { title: '雙11', goal: '' }, revision: 8 });
  const draft = new DraftSync(START, outside({ save, read }));
  draft.edit({ title: '618大促', goal: '' });
  await vi.advanceTimersByTimeAsync(9_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(draft.snapshot().state).toEqual({
    is: 'conflict',
    conflicts: [{ field: 'title', mine: '618大促', theirs: '雙11' }],
  });
  draft.settle({ title: '雙11大促', goal: '' });
  await vi.advanceTimersByTimeAsync(10);
  expect(save).toHaveBeenLastCalledWith({ title: '雙11大促' }, 8);
});

test('should hold a refusal until the form is mended', async () => {
  const save = vi
    .fn()
    .mockRejectedValueOnce(new Fault(422, 'too long', undefined))
    .mockResolvedValue(4);
  const draft = new DraftSync(START, outside({ save }));
  draft.edit({ title: 'x'.repeat(300), goal: '' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);
  expect(draft.snapshot().state.is).toBe('refused');
  draft.edit({ title: 'x', goal: '' });
  expect(await draft.flush()).toBe(true);
});

test('should take up what never arrived', async () => {
  const service = outside();
  const draft = new DraftSync({ form: { title: '618', goal: '30%' }, revision: 5 }, service);
  draft.recover({ base: START.form, form: { title: '618大促', goal: '' } });
  await vi.advanceTimersByTimeAsync(10);
  expect(service.save).toHaveBeenCalledExactlyOnceWith({ title: '618大促' }, 5);
  expect(draft.snapshot().form).toEqual({ title: '618大促', goal: '30%' });
});
