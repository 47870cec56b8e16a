import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/lint/diagnostic';
import { fixFile } from '../../src/lint/fix-file';
import type { Snapshot } from '../../src/template/snapshot';
import type { TemplateText } from '../../src/template/template-text';
import { applyEdits } from '../../src/text/apply-edits';
import { lineIndex } from '../../src/text/line-index';
import { encloses } from '../../src/text/span';
import { restyle, STYLES } from './restyle';
import type { Bench } from './test-bench';

/** What must hold for every example of every rule, whatever it is about. */
export function checkEveryWay(bench: Bench): void {
  checkLineBreaks(bench);
  if (bench.snapshot.yaml.problems.length === 0)
    for (const text of flaggedTexts(bench)) for (const style of STYLES) checkStyle(bench, text, style);
  checkSuppressions(bench);
  checkMessages(bench);
  checkFixes(bench);
}

function checkLineBreaks(bench: Bench): void {
  const windows = bench.with(bench.source.replaceAll('\n', '\r\n'));
  assert.deepEqual(places(windows), places(bench), 'the same findings with CRLF');
}

function places(bench: Bench): string[] {
  const index = lineIndex(bench.source);
  const at = (offset: number) => Object.values(index.positionAt(offset)).join(':');
  return bench.lint().map(({ span, message }) => `${at(span.start)}-${at(span.end)} ${message.replaceAll('\r', '')}`);
}

const flaggedTexts = (bench: Bench): TemplateText[] => {
  const found = bench.lint();
  return bench.snapshot.texts.filter((text) => found.some((diagnostic) => isIn(diagnostic, text)));
};

const isIn = ({ span }: Diagnostic, { scalar }: TemplateText): boolean => scalar !== undefined && encloses(scalar.span, span);

function checkStyle(bench: Bench, text: TemplateText, style: (typeof STYLES)[number]): void {
  const source = restyle(bench.source, text, style);
  if (source === undefined) return;
  const restyled = bench.with(source);
  const same = restyled.snapshot.texts.find((other) => other.role === text.role && other.language === text.language);
  assert.ok(same);
  assert.deepEqual(inText(restyled, same), inText(bench, text), `the same findings in a ${style} scalar:\n${source}`);
}

/** The findings in a text by the value's offsets, and the value after each of their fixes. */
function inText(bench: Bench, text: TemplateText): unknown[] {
  return bench
    .lint()
    .filter((diagnostic) => isIn(diagnostic, text))
    .map(({ span, message, fixes }) => {
      const offset = (at: number) => text.scalar?.map.toValue(at).offset ?? at;
      const after = fixes.map((fix) => {
        assert.ok(fix.edits, `“${fix.title}” can be written in\n${bench.source}`);
        const fixed = bench.with(applyEdits(bench.source, fix.edits) ?? '');
        return fixed.snapshot.texts.find((other) => other.role === text.role && other.language === text.language)?.value;
      });
      return { start: offset(span.start), end: offset(span.end), message, after };
    });
}

function checkSuppressions(bench: Bench): void {
  const { rule, snapshot, source } = bench;
  if (snapshot.kind === 'finished' || snapshot.yaml.root === undefined || rule.id === 'unused-suppression') return;
  const silenced = bench.with(`# replywright-disable ${rule.id}\n${source}`);
  assert.deepEqual(
    idsOf(silenced).filter((id) => id === rule.id),
    [],
    'a comment at the top silences it',
  );
  const [first] = bench.lint();
  if (!first || snapshot.yaml.problems.length > 0) return;
  const entry = snapshot.yaml.root.kind === 'map' ? snapshot.yaml.root.entries.find(({ span }) => encloses(span, first.span)) : undefined;
  if (!entry) return;
  const before = source.slice(0, entry.span.start);
  const next = bench.with(`${before}# replywright-disable-next-line ${rule.id}\n${source.slice(entry.span.start)}`);
  const left = bench.lint().filter((diagnostic) => diagnostic.span.start < entry.span.start || diagnostic.span.start >= entry.span.end);
  assert.equal(next.lint().length, left.length, 'a comment above the entry silences it there');
}

const idsOf = (bench: Bench): string[] => bench.lint().map((diagnostic) => diagnostic.rule);

function checkMessages(bench: Bench): void {
  const places = Object.values(bench.rule.messages).flatMap((message) => message.match(/\{\w+\}/g) ?? []);
  for (const { message, rule } of bench.lint()) {
    assert.notEqual(rule, 'internal-error', message);
    assert.deepEqual(
      places.filter((place) => message.includes(place) && !bench.source.includes(place)),
      [],
      `every place in “${message}” is filled in`,
    );
    assert.match(message, /[.?…”]$/u, 'a message is a sentence');
    assert.doesNotMatch(message, /!$/, 'a message does not shout');
  }
}

function checkFixes(bench: Bench): void {
  const { rule, snapshot, library, configured } = bench;
  for (const { fixes, rule: id } of bench.lint()) {
    if (id !== rule.id) continue;
    if (rule.fixes === 'none')
      assert.deepEqual(
        fixes.map((fix) => fix.title),
        [],
        `${rule.id} says that it offers no fix`,
      );
    if (rule.fixes === 'suggestion')
      assert.ok(
        fixes.every((fix) => !fix.safe),
        `${rule.id} says that it offers suggestions only`,
      );
    for (const fix of fixes) {
      assert.ok(fix.edits, `“${fix.title}” can be written`);
      const after = bench.with(applyEdits(bench.source, fix.edits) ?? '');
      assert.notEqual(after.source, bench.source, `“${fix.title}” changes something`);
      assert.ok(brokenIn(after.snapshot) <= brokenIn(snapshot), `“${fix.title}” leaves nothing broken behind:\n${after.source}`);
    }
  }
  const once = fixFile(library, snapshot, configured).source;
  const again = bench.with(once);
  assert.equal(fixFile(again.library, again.snapshot, configured).source, once, 'fixing twice changes nothing more');
}

const brokenIn = (snapshot: Snapshot): number =>
  snapshot.yaml.problems.length + snapshot.schemaProblems.length + snapshot.texts.reduce((sum, text) => sum + text.body.problems.length, 0);
