import type { TemplateText } from '../template/template-text';
import { type Span, shift } from '../text/span';
import { declaredNames, isDeclared } from './facts/declared-names';
import { readForeign, writeOurs } from './facts/foreign-fallback';
import { type ForeignPlaceholder, foreignForms } from './facts/foreign-forms';
import { isForeignFragment, isForeignName, ourNameFor } from './facts/foreign-names';
import { readingOf } from './facts/names';
import { withoutCode } from './facts/without-code';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** Another system's placeholder, or a gap to fill in by hand: the customer reads it as it stands. */
export default defineRule({
  id: 'foreign-placeholder',
  group: 'structure',
  severity: 'error',
  sources: ['A10', 'C4'],
  fixes: 'suggestion',
  summary: "The customer reads “Dear [NAME]”, or another system's signs.",
  finished: true,
  options: NO_OPTIONS,
  messages: {
    foreign: "`{written}` is another system's placeholder, and the customer would read it as it stands. {instead}",
    handmade: '`{written}` is a gap to fill in by hand, and the day it is forgotten the customer reads it as it stands. {instead}',
    name: "`{written}` is another help desk's name for a value, so the customer would read nothing here. {instead}",
    unfilled: '`{written}` is a placeholder that nobody filled in, and the customer would read it as it stands. Put the real words there.',
  },
  visit: ({ report, snapshot }) => ({
    text(text) {
      for (const { span, written, inner, kind } of placeholdersIn(text)) {
        if (snapshot.kind === 'finished') report(text, span, { message: 'unfilled', data: { written } });
        else {
          const read = readForeign(inner);
          const name = ourNameFor(read.name, declaredNames(snapshot));
          const ours = name === undefined ? undefined : writeOurs(name, read.words);
          report(text, span, { message: kind, data: { written, instead: advice(ours, inner) }, fixes: proposal(span, ours) });
        }
      }
    },
    path(path, text, scope) {
      const reading = readingOf(path, scope);
      if (scope.role === 'helper' || reading.kind !== 'variable' || reading.relative) return;
      if (isDeclared(reading.name, snapshot) || !isForeignName(reading.name)) return;
      const ours = ourNameFor(reading.name, []);
      const instead = advice(ours === undefined ? undefined : writeOurs(ours, undefined), reading.name);
      report(text, path.span, { message: 'name', data: { written: path.original, instead }, fixes: proposal(path.span, ours) });
    },
  }),
});

const proposal = (span: Span, newText: string | undefined): ProposedFix[] =>
  newText === undefined ? [] : [{ title: `Write ${newText}`, safe: false, edits: [{ span, newText }] }];

/** In a finished reply a mustache is one too. */
const MUSTACHE = /\{\{[^{}\n]{1,120}\}\}/g;

function placeholdersIn({ body, value, scalar }: TemplateText): ForeignPlaceholder[] {
  const visible = withoutCode(value);
  const forms = body.islands
    .filter((island) => island.kind === 'text')
    .flatMap(({ span }) =>
      foreignForms(visible.slice(span.start, span.end)).map((form) => ({ ...form, span: shift(form.span, span.start) })),
    );
  if (scalar) return forms;
  const mustaches = [...visible.matchAll(MUSTACHE)].map(
    ({ index, 0: written }): ForeignPlaceholder => ({
      span: { start: index, end: index + written.length },
      written,
      inner: written,
      kind: 'foreign',
    }),
  );
  return [...forms, ...mustaches];
}

/** Liquid's words for conditions and loops. */
const LIQUID = /^(?:if|elsif|elif|else|endif|unless|endunless|for|endfor|case|when|endcase|assign|capture|set)\b/;

function advice(ours: string | undefined, inner: string): string {
  if (ours !== undefined) return `Write \`${ours}\`.`;
  if (isForeignFragment(inner)) return 'Make it a fragment, and write `{{> name}}`.';
  if (LIQUID.test(inner)) return 'Conditions are written `{{#if eta}}…{{else}}…{{/if}}`.';
  return 'Declare a variable for it and write that in two braces, such as `{{order.number}}`.';
}
