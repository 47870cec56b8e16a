import { isMissing, isObject, ownValue, type Ref, textOfValue, type Value } from '../values';
import { argument, type Helper, type HelperCall, type HelperResult, missingResult, textOption } from './helper';

/** A number, or text that is one: "1234.5". Data never has grouping signs. */
export function numberOf(value: Value): number | undefined {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

const badNumber = (ref: Ref): HelperResult => ({
  value: ref.value,
  problem: `\`${ref.name ?? textOfValue(ref.value)}\` is no number, so the customer would see it as it is.`,
});

const number: Helper = (call) => {
  const ref = argument(call, 0);
  if (isMissing(ref.value)) return missingResult(ref);
  const value = numberOf(ref.value);
  return value === undefined ? badNumber(ref) : { value: new Intl.NumberFormat(call.setting.language, digitsOf(call)).format(value) };
};

/** `digits=2`: how many stand behind the decimal sign. */
function digitsOf(call: HelperCall): Intl.NumberFormatOptions {
  const digits = numberOf(call.hash.get('digits')?.value);
  if (digits === undefined || digits < 0 || digits > 20) return {};
  return { minimumFractionDigits: Math.floor(digits), maximumFractionDigits: Math.floor(digits) };
}

const CURRENCY = /^[A-Za-z]{3}$/;

/** An amount of money: a number, `{ amount, currency }`, or text such as "12.50 EUR". */
function moneyOf(value: Value): { amount: number; currency: string | undefined } | undefined {
  if (isObject(value)) {
    const amount = numberOf(ownValue(value, 'amount') ?? ownValue(value, 'value'));
    const currency = ownValue(value, 'currency');
    return amount === undefined ? undefined : { amount, currency: typeof currency === 'string' ? currency : undefined };
  }
  const amount = numberOf(value);
  if (amount !== undefined) return { amount, currency: undefined };
  const written =
    typeof value === 'string' ? /^\s*(?:([A-Za-z]{3})\s*)?([-+]?\d+(?:\.\d+)?)(?:\s*([A-Za-z]{3}))?\s*$/.exec(value) : undefined;
  return written ? { amount: Number(written[2]), currency: written[1] ?? written[3] } : undefined;
}

const money: Helper = (call) => {
  const ref = argument(call, 0);
  if (isMissing(ref.value)) return missingResult(ref);
  const read = moneyOf(ref.value);
  if (!read) return badNumber(ref);
  const currency = textOption(call, 'currency', 1) ?? read.currency ?? call.setting.currency;
  if (currency === undefined || !CURRENCY.test(currency)) {
    const plain = new Intl.NumberFormat(call.setting.language).format(read.amount);
    return {
      value: plain,
      problem: `\`${ref.name ?? plain}\` has no currency. Write \`{{money ${ref.name ?? 'amount'} "EUR"}}\`, or set \`currency\` under \`company\`.`,
    };
  }
  return {
    value: new Intl.NumberFormat(call.setting.language, { style: 'currency', currency: currency.toUpperCase(), ...digitsOf(call) }).format(
      read.amount,
    ),
  };
};

/** `number` and `money`. */
export const NUMBER_HELPERS: Readonly<Record<string, Helper>> = { number, money };
