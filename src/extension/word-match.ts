/** Letters that two forms of one word share at least, and the most that may follow in either. */
const STEM = 4;
const ENDING = 4;

/**
 * How well a word answers what was typed, from 0 to 1: the word itself, its beginning, another form of it ("посылка", "посылку"), a part of a
 * compound ("seuranta" in "lähetysseuranta"), or the word with a slip of the keyboard. Both are folded.
 */
export function wordMatch(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.85;
  if (isOtherForm(typed, word)) return 0.6;
  if (typed.length >= 3 && word.includes(typed)) return 0.5;
  return isSlip(typed, word) ? 0.35 : 0;
}

function isOtherForm(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length);
  let shared = 0;
  while (shared < shorter && typed[shared] === word[shared]) shared++;
  return shared >= STEM && Math.max(typed.length, word.length) - shared <= ENDING && shared * 3 >= typed.length * 2;
}

/** One slip in a word of four letters or more, two in one of eight; what is typed may still be the word's beginning. */
function isSlip(typed: string, word: string): boolean {
  const slips = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  return slips > 0 && word.length >= typed.length - slips && slipsBetween(typed, word, slips) <= slips;
}

/** Letters missing, doubled, wrong or swapped on the way from what is typed to the nearest beginning of the word; counts past `most` only roughly. */
function slipsBetween(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, column) => column);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min(row[j - 1]! + (same ? 0 : 1), row[j]! + 1, next[j - 1]! + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(...row);
}
