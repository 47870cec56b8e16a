import type { Data } from './reply';

/** What an expression gives: plain data, or nothing. */
export type Value = Data | undefined;

/** A value and the name it was read by, so that a missing one can be named: `customer.firstName`. */
export interface Ref {
  readonly value: Value;
  /** Undefined for literals and for the root. */
  readonly name: string | undefined;
  /** The block of values that it was read from: a first name's gender stands beside it. */
  readonly holder?: Value;
}

/** Handlebars gives a block this context when its own is null: it prints like an object and has no fields. */
export const NULL_CONTEXT: Data = Object.freeze({});

/**
 * A field of a value by its own key alone: no prototype, no getter, no function, whatever the data holds.
 * Text and lists have their `length` and their places.
 */
export function ownValue(holder: Value, key: string): Value {
  if (holder === null || holder === undefined) return undefined;
  const found = Object.getOwnPropertyDescriptor(Object(holder), key);
  return found && 'value' in found ? asData(found.value) : undefined;
}

/**
 * What is not data counts as absent: also YAML's `.nan` and `.inf`, which nobody should read. A script's `Date` becomes the text that
 * data would hold.
 */
export function asData(value: unknown): Value {
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return typeof value === 'function' || typeof value === 'symbol' ? undefined : (value as Value);
}

const MAX_NESTING = 32;

/** A value as Handlebars prints it: nothing for null, a list with commas. */
export function textOfValue(value: Value, depth = 0): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return depth < MAX_NESTING ? value.map((item: Value) => textOfValue(asData(item), depth + 1)).join(',') : '';
  return typeof value === 'object' ? '[object Object]' : String(value);
}

/** Blanks, and signs that look like blanks: a name of these is no name. */
const BLANK = /^[\s\u00ad\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2800\u3164\ufeff]*$/;

/** True for text that a reader sees as nothing. */
export const isBlank = (text: string): boolean => BLANK.test(text);

/** True for what the reply has to do without: nothing, or text that is blank. */
export const isMissing = (value: Value): boolean => value === null || value === undefined || (typeof value === 'string' && isBlank(value));

/** Empty in the sense of Handlebars' `with`: everything falsy but 0, and an empty list. */
export const isEmpty = (value: Value): boolean => (!value && value !== 0) || (Array.isArray(value) && value.length === 0);

export const isObject = (value: Value): value is { readonly [key: string]: Data | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Is it a block of values, or a list with one in it? There are no words for that. */
export const holdsBlocks = (value: Value, depth = 0): boolean =>
  isObject(value) || (Array.isArray(value) && depth < MAX_NESTING && value.some((item: Value) => holdsBlocks(asData(item), depth + 1)));

/** `==` on data: Handlebars enters a new context only when it differs in this sense. Never runs anything of the data's own. */
export function looselySame(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left === null || left === undefined || right === null || right === undefined) return (left ?? null) === (right ?? null);
  if (typeof left === 'object' && typeof right === 'object') return false;
  const a = typeof left === 'object' ? textOfValue(left) : left;
  const b = typeof right === 'object' ? textOfValue(right) : right;
  return typeof a === typeof b ? a === b : Number(a) === Number(b);
}
