/** A map that holds only what was put into it last: thousands of texts would fill the memory. */
export class Recent<Key, Value> {
  private readonly known = new Map<Key, Value>();
  private most: number;

  constructor(most: number) {
    this.most = most;
  }

  get(key: Key): Value | undefined {
    return this.known.get(key);
  }

  set(key: Key, value: Value): void {
    this.known.delete(key);
    this.known.set(key, value);
    this.forgetOldest();
  }

  /** From now on holds no more than so many. */
  keepAtMost(most: number): void {
    this.most = most;
    this.forgetOldest();
  }

  private forgetOldest(): void {
    for (const oldest of this.known.keys()) {
      if (this.known.size <= this.most) return;
      this.known.delete(oldest);
    }
  }
}
