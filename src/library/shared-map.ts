/** Past this many changes, reading through them costs more than one map made anew. */
const MAX_CHANGES = 50;

/**
 * An immutable map in the order of its keys that shares all but a few changes with the map it was made from: one keystroke in a library
 * of ten thousand files costs one file.
 */
export class SharedMap<Value> implements ReadonlyMap<string, Value> {
  private constructor(
    /** What is shared; the same object from one change to the next. */
    readonly base: ReadonlyMap<string, Value>,
    /** What counts before it; undefined where an entry is gone. */
    readonly changes: ReadonlyMap<string, Value | undefined>,
    readonly size: number,
  ) {}

  static of<Value>(entries: Iterable<readonly [string, Value]>): SharedMap<Value> {
    const base = new Map([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    return new SharedMap(base, new Map(), base.size);
  }

  /** The map with one entry more, changed, or taken out when there is no value. */
  with(key: string, value: Value | undefined): SharedMap<Value> {
    const size = this.size + (value === undefined ? 0 : 1) - (this.has(key) ? 1 : 0);
    const changed = new SharedMap(this.base, new Map(this.changes).set(key, value), size);
    return changed.changes.size > MAX_CHANGES ? SharedMap.of(changed) : changed;
  }

  get(key: string): Value | undefined {
    return this.changes.has(key) ? this.changes.get(key) : this.base.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): Generator<[string, Value], undefined> {
    const added = [...this.changes.keys()].filter((key) => !this.base.has(key)).sort();
    let next = 0;
    for (const key of this.base.keys()) {
      while (next < added.length && added[next]! < key) yield* this.entry(added[next++]!);
      yield* this.entry(key);
    }
    while (next < added.length) yield* this.entry(added[next++]!);
    return undefined;
  }

  private *entry(key: string): Generator<[string, Value], undefined> {
    const value = this.get(key);
    if (value !== undefined) yield [key, value];
    return undefined;
  }

  *keys(): Generator<string, undefined> {
    for (const [key] of this.entries()) yield key;
    return undefined;
  }

  *values(): Generator<Value, undefined> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  [Symbol.iterator](): Generator<[string, Value], undefined> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }
}
