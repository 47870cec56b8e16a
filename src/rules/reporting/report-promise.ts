import { describePath } from '../../prose/describe-path';
import type { OpenPromise } from '../../prose/promises';
import type { Assumption } from '../../prose/witness';
import type { Snapshot } from '../../template/snapshot';
import type { TemplateText } from '../../template/template-text';
import type { RuleContext } from '../rule';
import { placeInReply } from './place-in-reply';
import { promiseProposals } from './promise-proposals';

/** Is this what a customer reads: the body of a reply, not a note to a colleague and not a part that some reply takes in? */
export const isToCustomer = (snapshot: Snapshot, text: TemplateText): boolean =>
  text.role === 'body' && snapshot.kind !== 'fragment' && snapshot.template?.kind !== 'note';

/** "When `eta` is missing, this reply" – the beginning of a message about a path. */
export function pathSubject(witness: readonly Assumption[], subject = 'this reply'): string {
  const path = describePath(witness);
  return path === '' ? subject.charAt(0).toUpperCase() + subject.slice(1) : path + subject;
}

/** Reports a promise where it stands, or where the fragment that makes it is taken in. */
export function reportPromise<Options>(context: RuleContext<Options>, text: TemplateText, open: OpenPromise): void {
  const { match, prose, witness } = open;
  const words = prose.text.slice(match.span.start, match.span.end).replace(/\s+/g, ' ');
  context.report(text, placeInReply(context.library, text, { prose, span: match.span }), {
    message: open.fault === 'vague' ? 'vague' : open.kind,
    data: { this: pathSubject(witness), words },
    fixes: prose === text.prose ? promiseProposals(text, open) : [],
  });
}
