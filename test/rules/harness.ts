/**
 * How a rule is tested: marked source in, everything else for free.
 *
 *   describeRule(missingFallback, (rule) => {
 *     rule.flags('a bare first name', reply(`
 *       Hi {{customer.firstName}},
 *          ^^^^^^^^^^^^^^^^^^^^^^ customer.firstName may be missing … “Hi ,”
 *     `), { suggestion: { title: 'there', after: reply(`Hi {{fallback customer.firstName "there"}},`) } });
 *     rule.ignores('a name with a fallback', reply(`Hi {{fallback customer.firstName "there"}},`));
 *   });
 *
 * - The source is one whole file (`templates/example.yaml`). Its common indentation is taken off. `reply(body, keys)` makes the file around
 *   a body; `finished: 'en'` in the setting takes the source as a finished reply instead, without YAML.
 * - A line of carets flags what stands above it. Behind the carets: parts of the message, in order, with ` … ` between them; backticks may
 *   be left out. `‸` is a finding of no width. A finding over several lines opens with `^^^…` under its first line and ends with `…^^^`
 *   under its last. Every finding must be marked, and every mark must be found.
 * - `fixed` is the whole file after the safe fixes. `suggestion` (one or a list) names a fix by a part of its title, with the whole file after it.
 *   `suggestion: 'none'` says that the first finding offers nothing.
 * - `files` are the library's other files by path: `templates/_signature.yaml`, and `replywright.yaml` for the policy and the rule's options.
 *   `path` is the path of the example itself. `alongside` are rules to run with it.
 *
 * On top of that each example is tried with CRLF, with each flagged text in all four scalar styles, and silenced by comments; its fixes must be
 * writable, leave no new problem behind and converge; and each message of the rule must be shown by an example (see every-way.ts).
 */
import assert from 'node:assert/strict';
import type { History } from '../../src/library/history';
import type { Diagnostic } from '../../src/lint/diagnostic';
import { fixFile } from '../../src/lint/fix-file';
import type { Rule } from '../../src/rules/rule';
import { applyEdits } from '../../src/text/apply-edits';
import { checkEveryWay } from './every-way';
import { compareMarked, dedent, readMarked, says, wholeFile } from './marked-source';
import { neverSaid } from './said-messages';
import { type Bench, benchFor } from './test-bench';

export interface Suggestion {
  /** A part of the title. */
  readonly title: string;
  /** The whole file afterwards. */
  readonly after: string;
}

export interface Setting {
  readonly files?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly alongside?: readonly Rule[];
  /** What version control remembers of the library's files. */
  readonly history?: History;
  /** The source is a finished reply in this language. */
  readonly finished?: string;
  readonly fixed?: string;
  readonly suggestion?: Suggestion | readonly Suggestion[] | 'none';
}

export interface RuleTest {
  flags(name: string, marked: string, setting?: Setting): void;
  ignores(name: string, source: string, setting?: Setting): void;
}

/** Tests of one rule; see the head of this file. */
export function describeRule<Options>(rule: Rule<Options>, build: (test: RuleTest) => void): void {
  describe(rule.id, () => {
    const said: string[] = [];
    build({
      flags: (name, marked, setting = {}) => flags(rule, name, marked, setting, said),
      ignores: (name, source, setting = {}) => ignores(rule, name, source, setting),
    });
    it('has an example for each of its messages', () => assert.deepEqual(neverSaid(rule, said), []));
  });
}

/** A template around a body; `keys` are more top-level keys. Carets under the body stay where they are. */
export function reply(body: string, keys = ''): string {
  const lines = dedent(body).map((line) => (line === '' ? '' : `  ${line}`));
  const more = keys === '' ? [] : dedent(keys);
  return `\n${['title: Example', ...more, 'body: |', ...lines].join('\n')}\n`;
}

function flags(rule: Rule, name: string, marked: string, setting: Setting, said: string[]): void {
  const bench = benchFor(rule, readMarked(marked), setting);
  it(`flags ${name}`, () => {
    assert.ok(bench.expected.length > 0, 'an example of what is flagged has carets');
    const found = bench.lint();
    said.push(...found.filter((diagnostic) => diagnostic.rule === rule.id).map((diagnostic) => diagnostic.message));
    const { actual, wanted } = compareMarked(bench, found);
    assert.equal(actual, wanted);
    checkFixes(bench, found, setting);
  });
  it(`flags ${name}, every way`, () => checkEveryWay(bench));
}

function ignores(rule: Rule, name: string, source: string, setting: Setting): void {
  it(`ignores ${name}`, () => {
    const bench = benchFor(rule, readMarked(source), setting);
    assert.deepEqual(bench.expected, [], 'an example of what is ignored has no carets');
    const { actual, wanted } = compareMarked(bench, bench.lint());
    assert.equal(actual, wanted);
  });
}

function checkFixes(bench: Bench, found: readonly Diagnostic[], { fixed, suggestion }: Setting): void {
  if (fixed !== undefined) assert.equal(fixFile(bench.library, bench.snapshot, bench.configured).source, wholeFile(fixed));
  if (suggestion === 'none')
    assert.deepEqual(
      found[0]?.fixes.map((fix) => fix.title),
      [],
    );
  else if (suggestion !== undefined) for (const wanted of [suggestion].flat() as Suggestion[]) checkSuggestion(bench, found, wanted);
}

function checkSuggestion(bench: Bench, found: readonly Diagnostic[], { title, after }: Suggestion): void {
  const offered = found.flatMap((diagnostic) => diagnostic.fixes);
  const fix = offered.find((candidate) => says(candidate.title, title));
  assert.ok(fix, `“${title}” is offered; these are: ${offered.map((candidate) => candidate.title).join(' | ') || 'none'}`);
  assert.ok(fix.edits, `“${title}” can be written`);
  assert.equal(applyEdits(bench.source, fix.edits), wholeFile(after));
}
