/** A key as plain words, so that `orderNumber`, `order.number`, `Order number:`, `order_number` and a help desk's `cf_order_number` are one. */
export const wordsOfKey = (key: string): string =>
  key
    .normalize('NFC')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^cf (?=.)/, '');
