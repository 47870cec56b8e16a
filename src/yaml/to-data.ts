import type { YamlNode } from './nodes';

/** Keys that could reach into an object's prototype; they are never taken over into data. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

export type PlainData = null | string | number | boolean | PlainData[] | { [key: string]: PlainData };

/** The plain data of a node, as a schema or an evaluator wants it. Nesting is bounded by the parser. */
export function toData(node: YamlNode | undefined): PlainData {
  if (!node) return null;
  if (node.kind === 'scalar') return scalarData(node.value);
  if (node.kind === 'list') return node.items.map(toData);
  const data: { [key: string]: PlainData } = {};
  for (const { key, value } of node.entries) {
    if (!FORBIDDEN_KEYS.has(key.text)) data[key.text] = toData(value);
  }
  return data;
}

function scalarData(value: unknown): PlainData {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
}
