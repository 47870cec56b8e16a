import type { ListedTemplate } from '../protocol/requests';
import { foldedWords } from './folded-words';

/** How much a word says about a reply, by where it stands. */
const WEIGHTS = { title: 10, tags: 6, useWhen: 5, id: 4, body: 1 } as const;

/** Where a word stands: positions of replies in the list, and the most that the word weighs in each. Numbers alone: there are millions. */
export interface WordPlaces {
  readonly positions: readonly number[];
  readonly weights: readonly number[];
}

/** Replies by their words. */
export interface ReplyIndex {
  readonly replies: readonly ListedTemplate[];
  /** Every distinct word. */
  readonly words: ReadonlyMap<string, WordPlaces>;
  /** The words of each title, in order. */
  readonly titles: readonly (readonly string[])[];
}

/** Made once for a list; a search then never looks at a reply's text again. */
export function indexReplies(replies: readonly ListedTemplate[]): ReplyIndex {
  const words = new Map<string, { positions: number[]; weights: number[] }>();
  // Heaviest first, so that a word's first place in a reply is the one that counts.
  const add = (position: number, text: string, weight: number): void => {
    for (const word of foldedWords(text)) {
      const places = words.get(word);
      if (!places) words.set(word, { positions: [position], weights: [weight] });
      else if (places.positions[places.positions.length - 1] !== position) {
        places.positions.push(position);
        places.weights.push(weight);
      }
    }
  };
  for (const [position, { title, useWhen, tags, id, body }] of replies.entries()) {
    add(position, title, WEIGHTS.title);
    add(position, tags.join(' '), WEIGHTS.tags);
    add(position, useWhen ?? '', WEIGHTS.useWhen);
    add(position, id, WEIGHTS.id);
    add(position, body, WEIGHTS.body);
  }
  return { replies, words, titles: replies.map(({ title }) => foldedWords(title)) };
}
