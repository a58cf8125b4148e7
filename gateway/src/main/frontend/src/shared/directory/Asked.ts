/**
 * The ids that are asked for while a part of the page is drawn. They are told once it is drawn, for drawing changes
 * nothing.
 */
export class Asked {
  private readonly wanted = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private told: readonly string[] = [];
  private telling = false;

  want(id: string) {
    if (id === '' || this.wanted.has(id)) return;
    this.wanted.add(id);
    if (this.telling) return;
    this.telling = true;
    queueMicrotask(() => this.tell());
  }

  readonly ids = () => this.told;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private tell() {
    this.telling = false;
    this.told = [...this.wanted];
    this.listeners.forEach((listener) => listener());
  }
}
