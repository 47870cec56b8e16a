import type { Setting } from '../run';
import type { Ref, Value } from '../values';

/** A call of a helper: what stands behind its name. */
export interface HelperCall {
  readonly name: string;
  readonly args: readonly Ref[];
  readonly hash: ReadonlyMap<string, Ref>;
  readonly setting: Setting;
}

/** What a helper gives back. */
export interface HelperResult {
  readonly value: Value;
  /** The variable that was not there, when `value` is missing. */
  readonly missing?: string | undefined;
  /** What the value was made of, where that is not the first argument. */
  readonly from?: Ref | undefined;
  /** Why the value could not be written as asked; `value` is then the raw one. */
  readonly problem?: string | undefined;
  /** Something the writer should know, though nothing is wrong. */
  readonly note?: string | undefined;
}

export type Helper = (call: HelperCall) => HelperResult;

const NO_REF: Ref = { value: undefined, name: undefined };

/** The helper's argument at a place. */
export const argument = (call: HelperCall, index: number): Ref => call.args[index] ?? NO_REF;

/** An option as text: `style="short"`, or the argument at `index` when it is given there. */
export function textOption(call: HelperCall, key: string, index?: number): string | undefined {
  const value = call.hash.get(key)?.value ?? (index === undefined ? undefined : call.args[index]?.value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The result for a value that isn't there. */
export const missingResult = (ref: Ref): HelperResult => ({ value: undefined, missing: ref.name });
