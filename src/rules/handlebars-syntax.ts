import type { BodyProblem } from '../handlebars/nodes';
import type { Span } from '../text/span';
import { declaredNames } from './facts/declared-names';
import { readForeign, writeOurs } from './facts/foreign-fallback';
import { ourNameFor } from './facts/foreign-names';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** A mustache that can't be read, or a condition that is not closed: the reply can't be written out. */
export default defineRule({
  id: 'handlebars-syntax',
  group: 'structure',
  severity: 'error',
  sources: [],
  fixes: 'suggestion',
  summary: "The reply can't be written out, since a mustache in it can't be read.",
  finished: false,
  options: NO_OPTIONS,
  messages: { problem: '{sentence}' },
  visit: ({ report, snapshot }) => ({
    text(text) {
      for (const problem of text.body.problems) {
        report(text, problem.span, {
          message: 'problem',
          data: { sentence: problem.message },
          fixes: fixesFor(problem, text.value, declaredNames(snapshot)),
        });
      }
    },
  }),
});

function fixesFor({ code, span }: BodyProblem, value: string, declared: readonly string[]): ProposedFix[] {
  const written = value.slice(span.start, span.end);
  if (code === 'unreadable-mustache') return fromFilter(written, span, declared);
  // `{{name` and `{{name}` want their braces; where any other mustache ends, only its writer knows.
  return code === 'unclosed-mustache' && /^\{\{+~?&?[\p{L}\w.]+$/u.test(written) ? closed(span, value) : [];
}

/** `{{ first_name | default: "there" }}` is `{{fallback customer.firstName "there"}}`. */
function fromFilter(written: string, span: Span, declared: readonly string[]): ProposedFix[] {
  const { name, words } = readForeign(/^\{\{([^{}]*)\}\}$/.exec(written)?.[1] ?? '');
  if (words === undefined) return [];
  const newText = writeOurs(ourNameFor(name, declared) ?? name, words);
  return [{ title: `Write ${newText}`, safe: false, edits: [{ span, newText }] }];
}

function closed(span: Span, value: string): ProposedFix[] {
  const braces = (from: number, sign: RegExp): number => sign.exec(value.slice(from, from + 4))?.[0].length ?? 0;
  const there = braces(span.end, /^\}*/);
  const at = span.end + there;
  const missing = '}'.repeat(braces(span.start, /^\{+/) - there);
  return [{ title: 'Close the mustache', safe: false, edits: [{ span: { start: at, end: at }, newText: missing }] }];
}
