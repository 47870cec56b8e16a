import type { Span } from '../../text/span';

/** Sixteen digits in one or in fours, as cards show them. */
const SIXTEEN = /(?<![\p{L}\p{N}-])[3-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}(?![\p{L}\p{N}-])/gu;

/** Where full card numbers stand in a text. Their last digit is a check on the others, so hardly any other number looks so. */
export const cardNumbersIn = (text: string): Span[] =>
  [...text.matchAll(SIXTEEN)]
    .filter(([digits]) => isChecked(digits.replace(/\D/g, '')))
    .map(({ index, 0: digits }) => ({ start: index, end: index + digits.length }));

/** The sum over the digits, every second one doubled from the right, ends in nought. */
function isChecked(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
