import assert from 'node:assert/strict';
import fc from 'fast-check';
import { configureRules } from '../../src/lint/configure-rules';
import { fixFile } from '../../src/lint/fix-file';
import { lintFile } from '../../src/lint/lint-file';
import { RULES } from '../../src/rules/index.generated';
import type { Snapshot } from '../../src/template/snapshot';
import { applyEdits } from '../../src/text/apply-edits';
import { EXAMPLE, fileOf, testLibrary } from '../rules/test-library';

const STRUCTURE = RULES.filter((rule) => rule.group === 'structure');

/** What bodies are made of, right and wrong. */
const PIECES = [
  'Hello ',
  'Привет, ',
  'Hei ',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '- ',
  '`',
  '[NAME]',
  '[Save]',
  '{name}',
  '${x}',
  'XXX',
  '😀',
  "'",
  '"',
  '\\',
  ': ',
  ' #',
  '{{customer.firstName}}',
  '{{{customer.name}}}',
  '{{fallback customer.name "you"}}',
  '{{eta}}',
  '{{date etaa}}',
  '{{customer.frstName}}',
  '{{dtae eta}}',
  '{{#if eta}}',
  '{{#each items as |item|}}',
  '{{#with customer}}',
  '{{else}}',
  '{{/if}}',
  '{{/each}}',
  '{{/with}}',
  '{{name}}',
  '{{item.x}}',
  '{{../eta}}',
  '{{> signature}}',
  '{{> example}}',
  '{{> sig}}',
  '{{',
  '}}',
  '{{!-- replywright-disable-line missing-fallback --}}',
  '{{#*inline "a"}}',
  '{{> a}}',
  '{{/inline}}',
];

const body = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const yamlText = fc.tuple(body, fc.constantFrom('block', 'json', 'single', 'plain')).map(([text, style]) => {
  if (style === 'block') return `|\n  x${text.replaceAll('\n', '\n  ')}`;
  if (style === 'json') return JSON.stringify(text);
  return style === 'single' ? `'${text.replaceAll("'", "''").replaceAll('\n', ' ')}'` : text.replaceAll('\n', ' ');
});
const file = fc
  .tuple(
    yamlText,
    yamlText,
    fc.constantFrom('', 'variables: { eta: { required: false }, items: {} }\n', '# replywright-disable unknown-variable\n', 'titel: x\n'),
  )
  .map(([subject, text, keys]) => `title: Example\n${keys}subject: ${subject}\nbody: ${text}\n`);

const files = { 'templates/_signature.yaml': 'body: "{{> contact}}"\n', 'templates/_contact.yaml': 'body: "{{> signature}}"\n' };

/** What can be read now may show what was hidden before, so YAML counts first. */
function isWorse(after: Snapshot, before: Snapshot): boolean {
  const counts = ({ yaml, schemaProblems, texts }: Snapshot) => [
    yaml.problems.length,
    yaml.traps.length,
    schemaProblems.length + texts.reduce((sum, text) => sum + text.body.problems.length, 0),
  ];
  const now = counts(after);
  const then = counts(before);
  const first = now.findIndex((count, index) => count !== then[index]);
  return first >= 0 && (now[first] ?? 0) > (then[first] ?? 0);
}

function setUp(source: string) {
  const library = testLibrary({ ...files, [EXAMPLE]: source });
  return { library, snapshot: fileOf(library, EXAMPLE), rules: configureRules(STRUCTURE, library.policy) };
}

describe('structure rules, on any file', () => {
  it('never crash, and point into the file', () => {
    fc.assert(
      fc.property(file, (source) => {
        const { library, snapshot, rules } = setUp(source);
        for (const { rule, message, span, text } of lintFile(library, snapshot, rules)) {
          assert.notEqual(rule, 'internal-error', message);
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= source.length, `${rule}: ${span.start}-${span.end}`);
          assert.equal(text, source.slice(span.start, span.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('offer fixes that break nothing', () => {
    fc.assert(
      fc.property(file, (source) => {
        const { library, snapshot, rules } = setUp(source);
        for (const { rule, fixes } of lintFile(library, snapshot, rules)) {
          for (const { title, edits } of fixes) {
            if (!edits) continue;
            const fixed = applyEdits(source, edits);
            assert.ok(fixed !== undefined, `${rule}: ${title}`);
            const after = setUp(fixed).snapshot;
            assert.ok(!isWorse(after, snapshot), `${rule}: ${title}\n${source}\n---\n${fixed}`);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('have safe fixes that come to an end', () => {
    fc.assert(
      fc.property(file, (source) => {
        const { library, snapshot, rules } = setUp(source);
        const once = fixFile(library, snapshot, rules).source;
        const again = setUp(once);
        assert.equal(fixFile(again.library, again.snapshot, again.rules).source, once);
      }),
      { numRuns: 100 },
    );
  });
});
