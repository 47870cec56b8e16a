import type { PartialNode } from '../../handlebars/nodes';
import type { Library } from '../../library/library';
import { fragmentText } from '../../library/reply-facts';
import type { Courtesy } from '../../prose/courtesies';
import type { PhraseBook } from '../../prose/language-pack';
import type { Prose } from '../../prose/prose';
import type { TemplateText } from '../../template/template-text';
import type { ProposedFix } from '../rule';
import { isOnEveryPath } from './branch-chain';
import { contentOf, elseBranch, halfBlockOf } from './else-branch';

/** A closing where this path ends: above a signature that stands there already, or with one of its own. */
export function closingProposals(library: Library, text: TemplateText, { witness, ends }: Courtesy, book: PhraseBook): ProposedFix[] {
  const end = text.value.trimEnd().length;
  const half = halfBlockOf(text, witness);
  if (half && text.prose.sentences.at(-1)?.span.end === contentOf(text, half).end) return [elseBranch(text, half, book.closing)];
  if (witness.length > 0) {
    const last = ends?.prose === text.prose ? ends.span : undefined;
    return last && !isOnEveryPath(text.body.nodes, last.start) ? [closeWith(last.end, `\n\n${book.closing}`, book.closing)] : [];
  }
  const signature = startOfSignature(library, text);
  const [words = ''] = book.closing.split('\n');
  return [signature === undefined ? closeWith(end, `\n\n${book.closing}`, book.closing) : closeWith(signature, `${words}\n`, words)];
}

const closeWith = (at: number, newText: string, closing: string): ProposedFix => ({
  title: `Close with “${closing.replace(/\s+/g, ' ')}”`,
  safe: false,
  edits: [{ span: { start: at, end: at }, newText }],
});

const SIGNATURE_WORDS = 8;

/** Where the sender's name stands at the end, written here or taken in. */
function startOfSignature(library: Library, text: TemplateText): number | undefined {
  const last = text.body.nodes
    .filter((node) => node.kind !== 'text' || text.value.slice(node.span.start, node.span.end).trim() !== '')
    .at(-1);
  if (last?.kind === 'partial') return signs(library, text, last) ? last.span.start : undefined;
  const { prose } = text;
  const paragraph = prose.sentences.at(-1)?.paragraph;
  const first = prose.sentences.find((sentence) => sentence.paragraph === paragraph);
  if (!first || paragraph === 0 || !isOnEveryPath(text.body.nodes, first.span.start)) return undefined;
  return isSignature(prose, first.first) ? first.span.start : undefined;
}

function signs(library: Library, text: TemplateText, partial: PartialNode): boolean {
  const fragment = fragmentText(library, partial.name.name, text.language)?.prose;
  return fragment !== undefined && isSignature(fragment, 0);
}

/** A few words with the sender's name among them. */
function isSignature({ tokens }: Prose, from: number): boolean {
  const words = tokens.slice(from).filter(({ kind }) => kind !== 'punctuation');
  return (
    words.length <= SIGNATURE_WORDS &&
    words.some(({ slot }) => slot?.variable?.kind === 'path' && /^(?:agent|company)\b/.test(slot.variable.original))
  );
}
