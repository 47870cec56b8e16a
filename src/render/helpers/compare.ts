import type { Setting } from '../run';
import { isEmpty, isMissing, type Ref, textOfValue, type Value } from '../values';
import { argument, type Helper } from './helper';
import { instantOf, readMoment } from './moments';
import { numberOf } from './numbers';

/** Does a condition hold for it? As Handlebars' `if`, and blank text doesn't count where the reply needs a value. */
export function holds(value: Value, blankIsMissing: boolean): boolean {
  return !(blankIsMissing && isMissing(value)) && Boolean(value) && !isEmpty(value);
}

/** The same to a reader: 3 and "3" are. Two missing values are. */
function same(left: Value, right: Value): boolean {
  if (isMissing(left) || isMissing(right)) return isMissing(left) && isMissing(right);
  return left === right || textOfValue(left) === textOfValue(right);
}

/** Negative, zero or positive; undefined when one is missing. Numbers as numbers, days as days, else as words. */
function order(left: Value, right: Value, setting: Setting): number | undefined {
  if (isMissing(left) || isMissing(right)) return undefined;
  const numbers = [numberOf(left), numberOf(right)] as const;
  if (numbers[0] !== undefined && numbers[1] !== undefined) return numbers[0] - numbers[1];
  const moments = [readMoment(left), readMoment(right)] as const;
  if (moments[0] && moments[1]) return instantOf(moments[0], setting.timeZone) - instantOf(moments[1], setting.timeZone);
  return textOfValue(left).localeCompare(textOfValue(right), setting.language);
}

const ordering =
  (test: (difference: number) => boolean): Helper =>
  (call) => {
    const difference = order(argument(call, 0).value, argument(call, 1).value, call.setting);
    return { value: difference !== undefined && test(difference) };
  };

const all = (args: readonly Ref[], setting: Setting) => args.every((ref) => holds(ref.value, setting.blankIsMissing));
const any = (args: readonly Ref[], setting: Setting) => args.some((ref) => holds(ref.value, setting.blankIsMissing));

/** `eq ne gt gte lt lte and or not`: they answer true or false. */
export const COMPARE_HELPERS: Readonly<Record<string, Helper>> = {
  eq: (call) => ({ value: same(argument(call, 0).value, argument(call, 1).value) }),
  ne: (call) => ({ value: !same(argument(call, 0).value, argument(call, 1).value) }),
  gt: ordering((difference) => difference > 0),
  gte: ordering((difference) => difference >= 0),
  lt: ordering((difference) => difference < 0),
  lte: ordering((difference) => difference <= 0),
  and: ({ args, setting }) => ({ value: all(args, setting) }),
  or: ({ args, setting }) => ({ value: any(args, setting) }),
  not: ({ args, setting }) => ({ value: !any(args, setting) }),
};
