/**
 * What makes an app see a link or a mention: a dot between a word and letters (`evil.example`), the colon of `https:`, `mailto:` and `tel:`,
 * `@`, a hashtag, a shortcode of an emoji, a bot's command, a cashtag, and the brackets of Slack's commands.
 */
const SEAM =
  /(?<=[\p{L}\p{N}\p{M}\p{Cf}_-])[.\uff0e\u3002\uff61](?=[\p{L}\p{Cf}])|(?<=\p{L}):(?=\S)|:(?=\/\/)|:(?=[\p{L}\p{N}_+-]+:)|@(?=\S)|#(?=[\p{N}_]*[\p{L}_])|(?<![\p{L}\p{N}/])\/(?=\p{L})|\$(?=[A-Z])|<(?=[!@#])/gu;
/** An address in numbers. */
const NUMERIC = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g;

/**
 * Parts what an app would make a link or a mention of by a gap: a blank ends an address in every app, which a character of no width doesn't.
 * `before` and `after` are what stands around the value, since an address may begin there.
 */
export function unlink(value: string, before: string, after: string, gap: string): string {
  const around = before + value + after;
  const seams = [...around.matchAll(SEAM)].map(({ index }) => index + 1);
  for (const { index, 0: address } of around.matchAll(NUMERIC)) {
    for (const dot of address.matchAll(/\./g)) seams.push(index + dot.index + 1);
  }
  const places = new Set(seams.map((seam) => seam - before.length));
  let result = '';
  for (let at = 0; at <= value.length; at++) result += (places.has(at) ? gap : '') + value.charAt(at);
  return result;
}
