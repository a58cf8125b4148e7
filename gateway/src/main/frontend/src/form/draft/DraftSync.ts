import { Fault } from '../../shared/api/problem';
import { merge, patchBetween, same, type Conflict, type Value } from './merge';

/** A form as the service has it. */
export interface Stored<T> {
  readonly form: T;
  readonly revision: number;
}

export type SaveState =
  | { readonly is: 'saved' | 'changed' | 'saving' | 'unreachable' | 'ended' }
  | { readonly is: 'refused'; readonly error: Error }
  | { readonly is: 'conflict'; readonly conflicts: readonly Conflict[] };

export interface Snapshot<T> {
  readonly form: T;
  readonly state: SaveState;
}

/** What was typed and has not arrived yet, with the form it was typed into. */
export interface Unsaved<T> {
  readonly base: T;
  readonly form: T;
}

/** What a draft needs from outside: the service, and a place of this browser for what is not there yet. */
export interface Outside<T> {
  readonly save: (patch: Record<string, Value>, revision: number) => Promise<number>;
  readonly read: () => Promise<Stored<T>>;
  readonly keep: (unsaved: Unsaved<T> | undefined) => void;
}

const PAUSE = 800;
const AGAIN = 5_000;

/**
 * Keeps what is typed in step with the service. Saves at each pause in typing, one call at a time; brings in what another
 * editor changed meanwhile, and asks where both changed the same. What is not saved yet is kept in the browser.
 */
export class DraftSync<T extends Value> {
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private shown: Snapshot<T>;

  constructor(
    private stored: Stored<T>,
    private readonly outside: Outside<T>,
  ) {
    this.shown = { form: stored.form, state: { is: 'saved' } };
  }

  readonly snapshot = () => this.shown;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what was typed earlier and never arrived. */
  readonly recover = (unsaved: Unsaved<T>): void => {
    const { merged, conflicts } = merge(unsaved.base, unsaved.form, this.shown.form);
    this.show(merged as T, conflicts.length > 0 ? { is: 'conflict', conflicts } : { is: 'changed' });
    if (conflicts.length === 0) this.later(0);
  };

  readonly edit = (form: T): void => {
    const conflicting = this.shown.state.is === 'conflict';
    this.show(form, conflicting ? this.shown.state : { is: 'changed' });
    if (!conflicting) this.later(PAUSE);
  };

  /** The person has decided each conflict. */
  readonly settle = (form: T): void => {
    this.show(form, { is: 'changed' });
    this.later(0);
  };

  /** Saves now. Resolves to whether all is saved. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    await this.running;
    if (this.shown.state.is !== 'conflict') await this.start();
    return this.shown.state.is === 'saved';
  };

  readonly stop = (): void => clearTimeout(this.timer);

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.start(), pause);
  }

  private start(): Promise<void> {
    this.running ??= this.saveOnce().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async saveOnce(): Promise<void> {
    const form = this.shown.form;
    const patch = patchBetween(this.stored.form, form);
    if (patch === undefined) {
      this.show(form, { is: 'saved' });
      return;
    }
    this.show(form, { is: 'saving' });
    try {
      this.stored = { form, revision: await this.outside.save(patch, this.stored.revision) };
      const whole = same(form, this.shown.form);
      this.show(this.shown.form, { is: whole ? 'saved' : 'changed' });
      if (!whole) this.later(PAUSE);
    } catch (error) {
      await this.failed(error);
    }
  }

  private async failed(error: unknown): Promise<void> {
    const status = error instanceof Fault ? error.status : 0;
    if (status === 412) return this.bringTogether();
    const form = this.shown.form;
    if (status === 401) this.show(form, { is: 'ended' });
    else if (status >= 400 && status < 500) this.show(form, { is: 'refused', error: error as Fault });
    else {
      this.show(form, { is: 'unreachable' });
      this.later(AGAIN);
    }
  }

  private async bringTogether(): Promise<void> {
    try {
      const theirs = await this.outside.read();
      const { merged, conflicts } = merge(this.stored.form, this.shown.form, theirs.form);
      this.stored = theirs;
      this.show(merged as T, conflicts.length > 0 ? { is: 'conflict', conflicts } : { is: 'changed' });
      if (conflicts.length === 0) this.later(0);
    } catch {
      this.show(this.shown.form, { is: 'unreachable' });
      this.later(AGAIN);
    }
  }

  private show(form: T, state: SaveState): void {
    this.shown = { form, state };
    this.outside.keep(same(form, this.stored.form) ? undefined : { base: this.stored.form, form });
    this.listeners.forEach((listener) => listener());
  }
}
