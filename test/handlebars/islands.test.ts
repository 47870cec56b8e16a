import assert from 'node:assert/strict';
import { scanIslands } from '../../src/handlebars/islands';

/** The islands of a body, text in quotes: `"Hi " mustache{{x}}`. */
const islandsOf = (text: string): string =>
  scanIslands(text)
    .map(({ kind, span }) => {
      const written = text.slice(span.start, span.end);
      return kind === 'text' ? JSON.stringify(written) : `${kind}${written}`;
    })
    .join(' ');

describe('islands', () => {
  for (const [text, expected] of [
    ['', ''],
    ['Hi.', '"Hi."'],
    ['Hi {{x}}!', '"Hi " mustache{{x}} "!"'],
    ['{{#if x}}a{{else if y}}b{{else}}c{{/if}}', 'open{{#if x}} "a" else{{else if y}} "b" else{{else}} "c" close{{/if}}'],
    ['{{^x}}a{{^}}b{{/x}}', 'open{{^x}} "a" else{{^}} "b" close{{/x}}'],
    ['{{elsewhere}}', 'mustache{{elsewhere}}'],
    ['{{> a}}{{#> b}}{{/b}}', 'partial{{> a}} open{{#> b}} close{{/b}}'],
    // Whitespace control
    ['a {{~x~}} b', '"a " mustache{{~x~}} " b"'],
    ['{{~#if x~}}a{{~else~}}b{{~/if~}}', 'open{{~#if x~}} "a" else{{~else~}} "b" close{{~/if~}}'],
    ['{{~{x}~}}', 'mustache{{~{x}~}}'],
    ['{{{x}}}', 'mustache{{{x}}}'],
    ['{{{x}}}}', 'mustache{{{x}}} "}"'],
    // Comments
    ['{{! }}a', 'comment{{! }} "a"'],
    ['{{!-- {{x}} --}}a', 'comment{{!-- {{x}} --}} "a"'],
    ['{{~!-- }} --~}}a', 'comment{{~!-- }} --~}} "a"'],
    // Raw blocks
    ['{{{{raw}}}} {{x}} {{{{/raw}}}}a', 'raw{{{{raw}}}} {{x}} {{{{/raw}}}} "a"'],
    ['{{{{a}}}}{{{{b}}}}x{{{{/b}}}}{{{{/a}}}}', 'raw{{{{a}}}}{{{{b}}}}x{{{{/b}}}}{{{{/a}}}}'],
    // Escapes
    ['\\{{x}} {{y}}', '"\\\\{{x}} " mustache{{y}}'],
    ['\\\\{{x}}', '"\\\\\\\\" mustache{{x}}'],
    // Strings and brackets
    ['{{f "}}" \'{{\'}}', 'mustache{{f "}}" \'{{\'}}'],
    ['{{[a }} b]}}', 'mustache{{[a }} b]}}'],
    ['{{f "a\\"}}"}}', 'mustache{{f "a\\"}}"}}'],
    // Not closed: only the mustache is lost
    ['Hi {{customer, your {{x}}', '"Hi " broken{{customer ", your " mustache{{x}}'],
    ['Hi {{customer.\nBye {{x}}', '"Hi " broken{{customer. "\\nBye " mustache{{x}}'],
    ['Hi {{', '"Hi " broken{{'],
    ['{{#if x\n\nHi {{y}}', 'broken{{#if " x\\n\\nHi " mustache{{y}}'],
    ['{{f "x}} and {{y}}', 'broken{{f "x}} " and " mustache{{y}}'],
    ['{{!-- note {{x}}', 'broken{{!-- " note " mustache{{x}}'],
    ['{{{{raw}}}} {{x}}', 'broken{{{{raw}}}} " " mustache{{x}}'],
    ["{{customer's}} It's {{x}}", 'broken{{customer\'s}} " It\'s " mustache{{x}}'],
    ['}} {', '"}} {"'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(islandsOf(text), expected));
  }
});
