import type { Variable } from '../template/variable';
import { FORBIDDEN_KEYS } from '../yaml/to-data';
import type { Data } from './reply';
import { isMissing, isObject, type Value } from './values';

/** Data under construction. */
export interface MutableData {
  [key: string]: Data | MutableData | undefined;
}

/** Deeper nesting than this is left alone rather than merged. */
const MAX_DEPTH = 20;

/** Puts values over others; keys such as `order.number` reach into blocks. A missing value never covers one that is there. */
export function mergeInto(target: MutableData, values: unknown, depth = 0): void {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return;
  for (const [key, value] of Object.entries(values)) {
    if (isMissing(value as Value)) continue;
    if (isObject(value as Value) && !(value instanceof Date) && depth < MAX_DEPTH) {
      const block = blockAt(target, key.split('.'));
      if (block) mergeInto(block, value, depth + 1);
    } else setAt(target, key, value as Data);
  }
}

/** Sets the value at a dotted name, making blocks on the way. */
export function setAt(target: MutableData, name: string, value: Data): void {
  const path = name.split('.');
  const last = path.pop() ?? '';
  const block = blockAt(target, path);
  if (block && !FORBIDDEN_KEYS.has(last)) block[last] = value;
}

/** A copy in which the value at a dotted name is another one, or is gone; numbers reach into lists. */
export function withValue(holder: Value, path: readonly string[], value: Data | undefined): Data | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (FORBIDDEN_KEYS.has(key)) return holder;
  if (Array.isArray(holder)) {
    const items = holder as readonly Data[];
    return items.map((item, index) => (String(index) === key ? (withValue(item, rest, value) ?? null) : item));
  }
  const block = isObject(holder) ? holder : {};
  return { ...block, [key]: withValue(Object.hasOwn(block, key) ? block[key] : undefined, rest, value) };
}

function blockAt(target: MutableData, path: readonly string[]): MutableData | undefined {
  let block = target;
  for (const part of path) {
    if (FORBIDDEN_KEYS.has(part)) return undefined;
    const inner = Object.hasOwn(block, part) ? block[part] : undefined;
    // Copied, since it may be the caller's own.
    const copy: MutableData = isObject(inner as Value) ? { ...(inner as MutableData) } : {};
    block[part] = copy;
    block = copy;
  }
  return block;
}

/** The value at a dotted name. */
export function valueAt(data: MutableData, name: string): Value {
  let value: Value = data as Value;
  for (const part of name.split('.')) value = isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  return value;
}

/** What an agent typed, as the variable's type has it: `no` for a flag is false, "a, b" for a list is two items. */
export function typed(value: unknown, variable: Variable | undefined): unknown {
  if (typeof value !== 'string' || !variable) return value;
  if (variable.type === 'flag') return !/^\s*(?:false|no|off|0)?\s*$/i.test(value);
  if (variable.type === 'list')
    return value
      .split(/[\n,;]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  if (variable.type === 'number' && /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(value)) return Number(value);
  return value;
}
