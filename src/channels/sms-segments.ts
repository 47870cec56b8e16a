/** GSM 03.38: the letters that fit into seven bits. Greek capitals that look Latin are not in it. */
const GSM7 = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Its extension: each takes two places. */
const GSM7_TWO = new Set('\f^{}\\[~]|€');

export interface SmsSize {
  /** One letter outside GSM-7 turns the whole message into UCS-2, which holds less than half. */
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Places taken: septets, or UTF-16 units. */
  readonly units: number;
  /** How many messages are sent and paid for. */
  readonly segments: number;
  /** The first letter that GSM-7 doesn't have. */
  readonly culprit: string | undefined;
}

/** How a phone network cuts a text: 160 or 70 places in one message, 153 or 67 in each of several. */
export function smsSize(text: string): SmsSize {
  const culprit = [...text].find((letter) => !GSM7.has(letter) && !GSM7_TWO.has(letter));
  if (culprit === undefined) {
    const places = [...text].map((letter) => (GSM7_TWO.has(letter) ? 2 : 1));
    return { encoding: 'GSM-7', units: places.reduce((sum, count) => sum + count, 0), segments: segments(places, 160, 153), culprit };
  }
  const places = [...text].map((letter) => letter.length);
  return { encoding: 'UCS-2', units: text.length, segments: segments(places, 70, 67), culprit };
}

/** A letter that takes two places is never cut in two. */
function segments(places: readonly number[], single: number, each: number): number {
  const total = places.reduce((sum, count) => sum + count, 0);
  if (total <= single) return total === 0 ? 0 : 1;
  let count = 1;
  let used = 0;
  for (const size of places) {
    if (used + size > each) {
      count++;
      used = 0;
    }
    used += size;
  }
  return count;
}
