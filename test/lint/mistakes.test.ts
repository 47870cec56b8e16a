/** What writers get wrong, each with the exact place and sentence that they see: all structure rules run, nothing else may be said. */
import assert from 'node:assert/strict';
import { configureRules } from '../../src/lint/configure-rules';
import type { Diagnostic } from '../../src/lint/diagnostic';
import { lintFile } from '../../src/lint/lint-file';
import { RULES } from '../../src/rules/index.generated';
import { compareMarked, readMarked } from '../rules/marked-source';
import { EXAMPLE, fileOf, testLibrary } from '../rules/test-library';

const STRUCTURE = RULES.filter((rule) => rule.group === 'structure');

interface Mistake {
  readonly name: string;
  readonly marked: string;
  readonly rules: readonly string[];
  readonly path?: string;
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'an apostrophe in single quotes',
    rules: ['yaml-syntax'],
    marked: `
      title: Late
      subject: 'We're sorry'
                   ^^^^^^^^^ Something stands behind the closing quote. Put the whole text in quotes
      body: Your parcel is late.
    `,
  },
  {
    name: 'a quote that is never closed',
    rules: ['yaml-syntax'],
    marked: `
      title: "Late
             ^^^^^ This quote is never closed. Add the closing quote
      body: Your parcel is late.
    `,
  },
  {
    name: 'a colon in a text without quotes',
    rules: ['yaml-syntax'],
    marked: `
      title: Late
      body: Please note: we are closed.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ The : in this text makes YAML read it as a key. Put the text on its own line after |
    `,
  },
  {
    name: 'a body that is not indented',
    rules: ['yaml-syntax'],
    marked: `
      title: Late
      body: |
      Hello,
      ^^^^^^ YAML takes this text for a key. Indent it under its key, or write key: text.
      your parcel is late.
    `,
  },
  {
    name: 'a tab as indentation',
    rules: ['yaml-syntax'],
    marked: `
      title: Late
      variables:
      \teta: { type: date }
      ^ A tab stands where YAML wants blanks. Indent with blanks, two a level.
      body: I will write by {{date eta}}.
    `,
  },
  {
    name: 'a body that begins with a mustache',
    rules: ['yaml-trap'],
    marked: `
      title: Name only
      body: {{name}}
            ^^^^^^^^ body begins with {{, which YAML reads as its own syntax, so the customer would get nothing. Put quotes around the text.
    `,
  },
  {
    name: 'a body that begins with a mustache and goes on',
    rules: ['yaml-syntax'],
    marked: `
      title: Greeting
      body: {{customer.firstName}}, your parcel is late.
                                  ^^^^^^^^^^^^^^^^^^^^^^ A text that begins with {{ is read by YAML as its own syntax.
    `,
  },
  {
    name: 'a number sign in a subject',
    rules: ['yaml-trap'],
    marked: `
      title: Late
      subject: Your order #{{ticket.number}}
                          ^^^^^^^^^^^^^^^^^^ YAML takes #{{ticket.number}} for a comment, so the text ends before it.
      body: Your parcel is late.
    `,
  },
  {
    name: 'a condition that is never closed',
    rules: ['handlebars-syntax'],
    marked: `
      title: Late
      body: |
        Hello,
        {{#if ticket.dueDate}}I will write by {{date ticket.dueDate}}.
        ^^^^^^^^^^^^^^^^^^^^^^ {{#if ticket.dueDate}} is never closed. Put {{/if}} where it ends.
    `,
  },
  {
    name: 'a condition that is closed by another name',
    rules: ['handlebars-syntax'],
    marked: `
      title: Late
      body: "{{#if ticket.dueDate}}Soon.{{/each}}"
                                        ^^^^^^^^^ {{/each}} should be {{/if}}, which closes {{#if ticket.dueDate}}.
    `,
  },
  {
    name: 'braces that are not closed',
    rules: ['handlebars-syntax'],
    marked: `
      title: Late
      body: |
        It is about {{ticket.subject}, isn't it?
                    ^^^^^^^^^^^^^^^^ {{ticket.subject is never closed. Put }} behind the name.
        It is late.
    `,
  },
  {
    name: 'a misspelt variable',
    rules: ['unknown-variable'],
    marked: `
      title: Late
      variables:
        order.number: { type: text }
      body: Your order {{order.number}} ({{order.nubmer}}) is late.
                                           ^^^^^^^^^^^^ order.nubmer is not known, so the customer would read nothing in its place. Did you mean order.number?
    `,
  },
  {
    name: 'a misspelt key',
    rules: ['schema'],
    marked: `
      title: Late
      chanels: [email]
      ^^^^^^^ chanels is not known. Did you mean channels?
      body: Your parcel is late.
    `,
  },
  {
    name: 'no title, and a body all the same',
    rules: ['missing-fallback', 'schema'],
    marked: `
      body: Hello {{customer.firstName}}.
      ^^^^ title is missing. Give the template a title that an agent would search for.
                  ^^^^^^^^^^^^^^^^^^^^^^ customer.firstName may be missing, and then the customer reads “Hello .”
    `,
  },
  {
    name: 'a fragment that takes itself in',
    rules: ['circular-fragment'],
    path: 'templates/_signature.yaml',
    marked: `
      body: |
        Kind regards,
        {{> signature}}
            ^^^^^^^^^ signature takes itself in (signature → signature), so the reply would never end.
    `,
  },
  {
    name: 'what git left of a merge',
    rules: ['yaml-syntax'],
    marked: `
      title: Late
      <<<<<<< HEAD
      ^^^^^^^^^^^^ This file holds two versions of the text from a git merge. Keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>.
      body: Your parcel is late.
      =======
      body: Your parcel is delayed.
      >>>>>>> main
    `,
  },
  { name: 'an empty file', rules: ['schema'], marked: '‸ This file is empty, so there is nothing to send. Begin with title: and body:.' },
  {
    name: 'a file in another encoding',
    rules: ['yaml-syntax'],
    marked: `
      title: Later
      body: Hyv\uFFFD asiakas
               ^ A character here could not be read: the file is not in UTF-8. Save it again with the encoding UTF-8.
    `,
  },
  {
    name: 'two templates in one file',
    rules: ['yaml-syntax'],
    marked: `
      title: Late
      body: Your parcel is late.
      ---
      ^^^ A line --- begins a second template here. Keep one template a file.
      title: Lost
      body: Your parcel is lost.
    `,
  },
  {
    name: 'a key without its blank',
    rules: ['yaml-trap'],
    marked: `
      title:Late
      ^^^^^^ A blank is missing behind title:, so YAML reads the whole file as one text.
    `,
  },
  {
    name: 'the same key twice',
    rules: ['yaml-syntax'],
    marked: `
      title: Late
      body: Your parcel is late.
      body: Your parcel is lost.
      ^^^^ This key stands twice, and only one of them would count. Delete one or rename it.
    `,
  },
];

function lint(source: string, path = EXAMPLE): Diagnostic[] {
  const library = testLibrary({ [path]: source });
  return lintFile(library, fileOf(library, path), configureRules(STRUCTURE, library.policy));
}

describe("a writer's mistakes", () => {
  for (const { name, marked, rules, path } of MISTAKES) {
    it(name, () => {
      const read = readMarked(marked);
      const found = lint(read.source, path);
      const { actual, wanted } = compareMarked(read, found);
      assert.equal(actual, wanted);
      assert.deepEqual(found.map(({ rule }) => rule).sort(), rules);
    });
  }

  it('a file of two million characters', () => {
    const [only, ...others] = lint(`title: Big\nbody: |\n${'  Your parcel is late.\n'.repeat(90_000)}`);
    assert.deepEqual(others, []);
    assert.equal(only?.rule, 'yaml-syntax');
    assert.deepEqual(only?.span, { start: 0, end: 80 });
    assert.equal(only?.message, 'This file has 2.0 million characters, and a reply template has at most one. It is not checked.');
  });
});
