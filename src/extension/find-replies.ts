import type { ListedTemplate } from '../protocol/requests';
import { foldedWords } from './folded-words';
import type { ReplyIndex } from './reply-index';
import { wordMatch } from './word-match';

/** A reply that was used lately wins over one that fits as well, and over none that fits better. */
const RECENT_BONUS = 0.5;
/** A title that begins with what was typed, in its order. */
const TITLE_BONUS = 3;

/** The replies that have something for every word typed, best first. Nothing typed: all of them, those used lately on top. `recent` holds ids. */
export function findReplies(index: ReplyIndex, typed: string, recent: readonly string[]): readonly ListedTemplate[] {
  const words = foldedWords(typed);
  const recency = new Map(recent.map((id, position) => [id, 1 - position / recent.length]));
  const scores = words.map((word) => scoresOf(index, word));
  const found = index.replies.flatMap((reply, position) => {
    const parts = scores.map((score) => score[position] ?? 0);
    if (parts.includes(0)) return [];
    const fit =
      parts.reduce((sum, part) => sum + part, 0) + (words.length > 0 && beginsWith(index.titles[position]!, words) ? TITLE_BONUS : 0);
    return [{ reply, score: fit + RECENT_BONUS * (recency.get(reply.id) ?? 0) }];
  });
  return found.sort((a, b) => b.score - a.score).map(({ reply }) => reply);
}

/** What one typed word is worth for each reply, by position: its best match there. */
function scoresOf({ replies, words }: ReplyIndex, typed: string): Float64Array {
  const scores = new Float64Array(replies.length);
  for (const [word, { positions, weights }] of words) {
    const match = wordMatch(typed, word);
    if (match === 0) continue;
    for (const [place, position] of positions.entries()) scores[position] = Math.max(scores[position]!, match * weights[place]!);
  }
  return scores;
}

const beginsWith = (title: readonly string[], typed: readonly string[]): boolean =>
  typed.every((word, index) => (index === typed.length - 1 ? title[index]?.startsWith(word) : title[index] === word));
