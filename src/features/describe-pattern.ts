import { PATTERN_FORMS, PATTERN_SETS } from '../prose/pattern-forms';
import { code, paragraphs } from './markdown';

/** How phrases are written, form by form. */
export const describeForms = (): string => PATTERN_FORMS.map(({ form, means }) => `- ${code(form)} ${means}`).join('\n');

/** What the marks in a phrase stand for, in the order of the forms. */
export function describePattern(pattern: string): string {
  const pieces = PATTERN_FORMS.flatMap(({ seen, means }) =>
    seen ? [...new Set([...pattern.matchAll(seen)].map(([piece]) => `- ${code(piece)} ${meaningOf(piece, means)}`))] : [],
  );
  const words = 'Found word for word, in small or capital letters.';
  return paragraphs(`**Phrase** ${code(pattern)}`, pieces.length === 0 ? words : pieces.join('\n'));
}

const meaningOf = (piece: string, means: string): string => PATTERN_SETS.find(({ set }) => set === piece)?.means ?? means;
