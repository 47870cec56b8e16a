import type { Match } from '../../prose/token';
import type { Snapshot } from '../../template/snapshot';
import type { TemplateText } from '../../template/template-text';
import type { ProposedFix } from '../rule';

/** Is this what a customer reads: a reply's body or subject, or a fragment, but no note to a colleague? */
export const isForCustomer = (snapshot: Snapshot, text: TemplateText): boolean =>
  text.role !== 'note' && snapshot.template?.kind !== 'note';

/** The words of a match, on one line. */
export const wordsOf = ({ span }: Match, text: TemplateText): string => text.value.slice(span.start, span.end).replace(/\s+/g, ' ');

/** What a match's entry says to write instead. A placeholder or a tag within the words would go with them, so then there is none. */
export function insteadOf(match: Match, text: TemplateText): ProposedFix[] {
  const words = text.value.slice(match.span.start, match.span.end);
  const { instead, safe } = match.entry;
  if (instead === undefined || words.includes('{{')) return [];
  const newText = sameCase(words, instead);
  return [{ title: `Write “${newText}”`, safe: safe === true, edits: [{ span: match.span, newText }] }];
}

/** The replacement begins with a capital where the original did; an abbreviation is all capitals, and begins nothing. */
const sameCase = (original: string, replacement: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(original) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
