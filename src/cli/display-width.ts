const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const MARK = /\p{M}|\u200d/u;

/** Columns that a terminal gives a text: wide signs take two, marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) if (!MARK.test(sign)) width += WIDE.test(sign) ? 2 : 1;
  return width;
}
