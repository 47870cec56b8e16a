import { packOf } from '../prose/languages/packs';
import type { Prose, Run } from '../prose/prose';
import type { Token } from '../prose/token';
import type { TemplateText } from '../template/template-text';
import { plainText } from './facts/plain-text';
import { pathShowingNone, type Sight } from './facts/shown-on-paths';
import { isToCustomer, pathSubject } from './reporting/report-promise';
import { defineRule, NO_OPTIONS } from './rule';

/** Nobody signs: the customer doesn't know who writes, and for whom. */
export default defineRule({
  id: 'introduction-missing',
  group: 'courtesy',
  severity: 'info',
  sources: ['B1'],
  fixes: 'none',
  summary: 'The customer isn’t told who writes: no person and no company is named.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    nobody: '{this} names nobody as its sender. Sign with a name, for example `{{agent.firstName}}`, or the company’s.',
  },
  visit: ({ library, report, snapshot }) => ({
    text(text) {
      if (!isToCustomer(snapshot, text)) return;
      const company = library.policy.company.name?.toLowerCase();
      const nameless = pathShowingNone(library, text, (run, prose) => sendersIn(run, prose, company));
      const last = text.prose.sentences.at(-1);
      if (!nameless || !last || signedByHand(text)) return;
      report(text, last.span, { message: 'nobody', data: { this: pathSubject(nameless.witness) } });
    },
  }),
});

/** Our own names: the agent's, a colleague's, the company's, as a variable or written out. */
function sendersIn({ first, last }: Run, { tokens, text }: Prose, company: string | undefined): Sight[] {
  const named: Token[] = [];
  for (let index = first; index < last; index++) {
    const { slot } = tokens[index]!;
    if (slot?.variable?.kind === 'path' && isSender(slot.variable.original, slot.type)) named.push(tokens[index]!);
  }
  const start = tokens[first]?.span.start ?? 0;
  const written =
    company !== undefined &&
    company !== '' &&
    text
      .slice(start, tokens[last - 1]?.span.end ?? start)
      .toLowerCase()
      .includes(company);
  return [...named.map(({ span }) => ({ what: 'sender', span })), ...(written ? [{ what: 'sender', span: { start, end: start } }] : [])];
}

const isSender = (variable: string, type: string): boolean =>
  /^(?:agent|company)\b/.test(variable) || (type === 'NAME' && !/^(?:customer|ticket)\b/.test(variable));

/** Lines of a signature are short, and a name in them begins with a capital. */
const SIGNATURE_LINES = 3;
const MAX_WORDS = 6;

/**
 * Is a name written out in the last lines, or introduced in the first sentence ("This is Anna from Acme")? The words of closings and of
 * departments ("Customer Service") are nobody's name.
 */
function signedByHand(text: TemplateText): boolean {
  const { nobody = [], desks = [] } = packOf(text.language)?.courtesy ?? {};
  const nameless = new Set([...nobody, ...desks]);
  const closing = text.prose.matchesOf('closing').at(-1);
  const after = closing ? closing.span.end : 0;
  const lines = plainText(text).trimEnd().split('\n').slice(-SIGNATURE_LINES);
  let offset = plainText(text).trimEnd().length;
  for (const line of lines.reverse()) {
    const start = Math.max(offset - line.length, after);
    const words = line.slice(Math.max(0, start - (offset - line.length))).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    offset -= line.length + 1;
    if (words.length === 0 || words.length > MAX_WORDS) continue;
    const names = words.filter((word) => /^\p{Lu}/u.test(word) && !nameless.has(word.toLowerCase().replaceAll('ё', 'е')));
    if (names.length > 0 && start >= after && closing) return true;
  }
  return introducesItself(text);
}

/** "This is Anna from Acme", "Olen Mika Acmelta": the word right behind the introduction is a name. */
const introducesItself = (text: TemplateText): boolean => text.prose.matchesOf('self-introduction').length > 0;
