import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionAt } from '../../src/features/completion';
import { definitionAt } from '../../src/features/definition';
import { hoverAt } from '../../src/features/hover';
import { markedTemplate } from './marked-library';

const WHOLE = `title: Parcel is late
tags: [shipping, "a b"]
variables:
  order.number: { type: text, example: A-1042 }
  reason:
    type: choice
    choices: [weather, customs]
language: en
subject: 'Your {{order.number}}, isn''t it'
body: |
  Hi {{fallback customer.firstName "there"}}, Привет 👋

  {{#each items as |item|}}{{item.name}}{{/each}}
  {{#if (eq reason "customs")}}x{{else if reason}}y{{/if}} {{!-- replywright-disable-line jargon --}}
  {{> signature}}
translations:
  fi:
    subject: "Tilauksesi \\"{{order.number}}\\""
    body: >-
      Hei {{customer.firstName}},
      kiitos
`;

const OTHERS = { 'templates/_signature.yaml': 'body: Yours\n' };

/** The file with a stretch taken out, and a cursor at its place: what a file looks like while somebody works on it. */
const damaged = fc.record({ from: fc.nat(WHOLE.length), length: fc.nat(60), crlf: fc.boolean() }).map(({ from, length, crlf }) => {
  const marked = `${WHOLE.slice(0, from)}█${WHOLE.slice(Math.min(WHOLE.length, from + length))}`;
  return crlf ? marked.replaceAll('\n', '\r\n') : marked;
});

describe('features in half-typed files', () => {
  it('replace one stretch of one line, with the cursor in it', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { file, offset, context } = markedTemplate(text, OTHERS);
        for (const {
          label,
          edit: { span, newText },
        } of completionAt(file, offset, context)) {
          assert.ok(span.start <= offset && offset <= span.end, `${label}: the cursor is in it`);
          assert.doesNotMatch(file.source.slice(span.start, span.end), /[\r\n]/, `${label}: one line`);
          assert.doesNotMatch(newText, /\r|\n\S*█/, label);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('explain and lead only to what is there', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const { file, offset, context } = markedTemplate(text, OTHERS);
        const shown = hoverAt(file, offset, context);
        if (shown) assert.ok(shown.span.start <= offset && offset <= shown.span.end && shown.markdown !== '');
        const found = definitionAt(file, offset, context);
        const target = found && context.library.files.get(found.uri)?.source;
        if (found)
          assert.ok(target !== undefined && found.span.end <= target.length && found.origin.start <= offset && offset <= found.origin.end);
      }),
      { numRuns: 300 },
    );
  });

  it('offers names at every place of a whole file where a name stands', () => {
    for (const { index } of WHOLE.matchAll(
      /(?<=\{\{(?:fallback |item\.|#each |else if |#if \(eq )?)(?:order\.number|customer\.firstName|items|reason)/g,
    )) {
      const { file, offset, context } = markedTemplate(`${WHOLE.slice(0, index)}█${WHOLE.slice(index)}`, OTHERS);
      assert.ok(
        completionAt(file, offset, context).some(({ label }) => label === 'customer.firstName'),
        WHOLE.slice(index - 10, index + 10),
      );
    }
  });
});
