import { walkNodes } from '../../handlebars/walk';
import { fragmentText } from '../../library/reply-facts';
import { packOf } from '../../prose/languages/packs';
import { describePath } from '../../prose/describe-path';
import type { OpenPromise } from '../../prose/promises';
import type { Snapshot } from '../../template/snapshot';
import type { TemplateText } from '../../template/template-text';
import type { Span } from '../../text/span';
import type { ProposedFix, RuleContext } from '../rule';

/** Is this what a customer reads: the body of a reply, not a note to a colleague and not a part that some reply takes in? */
export const isToCustomer = (snapshot: Snapshot, text: TemplateText): boolean =>
  text.role === 'body' && snapshot.kind !== 'fragment' && snapshot.template?.kind !== 'note';

/** "When `eta` is missing, this reply" – the beginning of a message about a path. */
export function pathSubject(witness: OpenPromise['witness'], subject = 'this reply'): string {
  const path = describePath(witness);
  return path === '' ? subject.charAt(0).toUpperCase() + subject.slice(1) : path + subject;
}

/** Reports a promise where it stands, or where the fragment that makes it is taken in. */
export function reportPromise<Options>(context: RuleContext<Options>, text: TemplateText, open: OpenPromise): void {
  const own = open.prose === text.prose;
  const span = own ? open.match.span : includeOf(context, text, open);
  const words = open.prose.text.slice(open.match.span.start, open.match.span.end).replace(/\s+/g, ' ');
  const message = open.fault === 'vague' ? 'vague' : open.kind;
  context.report(text, span, { message, data: { this: pathSubject(open.witness), words }, fixes: own ? proposals(text, open) : [] });
}

/** The `{{> name}}` whose fragment holds the promise; of a fragment in a fragment, the outer one. */
function includeOf<Options>({ library }: RuleContext<Options>, text: TemplateText, open: OpenPromise): Span {
  let first: Span | undefined;
  let exact: Span | undefined;
  walkNodes(text.body.nodes, {
    enter(node) {
      if (node.kind !== 'partial') return;
      first ??= node.span;
      if (fragmentText(library, node.name.name, text.language)?.prose === open.prose) exact ??= node.span;
    },
  });
  return exact ?? first ?? { start: 0, end: text.value.length };
}

/** A sentence with a time, in the reply's language; where only one condition lacks it, in an `{{else}}` of its own. */
function proposals(text: TemplateText, { match, witness, prose }: OpenPromise): ProposedFix[] {
  const book = packOf(text.language)?.phraseBook;
  if (!book || text.scalar === undefined) return [];
  const [only] = witness;
  const block = only?.condition.node;
  if (
    witness.length === 1 &&
    only &&
    !only.holds &&
    block?.close &&
    !block.otherwise &&
    !block.inverted &&
    only.condition.kind === 'given' &&
    fromHere(text, block.span)
  ) {
    const title = `Add “${book.etaSentenceFixed}” for when \`${only.condition.text}\` is missing`;
    return [
      {
        title,
        safe: false,
        edits: [{ span: { start: block.close.start, end: block.close.start }, newText: `{{else}}${book.etaSentenceFixed}` }],
      },
    ];
  }
  const sentence = prose.sentences.find((candidate) => candidate.first <= match.first && match.first < candidate.last);
  const at = sentence?.span.end ?? match.span.end;
  return [book.etaSentenceFixed, book.etaSentence].map((added) => ({
    title: `Add “${added}”`,
    safe: false,
    edits: [{ span: { start: at, end: at }, newText: ` ${added}` }],
  }));
}

const fromHere = (text: TemplateText, span: Span): boolean => text.value.slice(span.start, span.start + 2) === '{{';
