import type { TemplateText } from '../../template/template-text';
import type { ProposedFix } from '../rule';
import { wordInCase } from './case-words';
import type { NameForm } from './name-form';

/** `{{fallback (name customer "dative") "вам"}}`, where the name is the customer’s or the agent’s. */
export function formProposals({ language, value }: TemplateText, { call, of, wanted }: NameForm): ProposedFix[] {
  const owner = /^(customer|agent)(?:\.(?:name|firstName))?$/.exec(of.original)?.[1];
  const words = owner === undefined ? undefined : wordInCase(owner, wanted, language);
  if (words === undefined) return [];
  // From the word `name` to its last argument; the braces or brackets around it stay.
  const ends = [...call.params, ...call.hash].map(({ span }) => span.end);
  const span = { start: call.head.span.start, end: Math.max(...ends) };
  const newText = `fallback (${value.slice(span.start, span.end)}) "${words}"`;
  return [{ title: `Write “${words}” when the form is not certain`, safe: false, edits: [{ span, newText }] }];
}
