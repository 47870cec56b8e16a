import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { CheckedFile } from '../../../src/cli/check/checked-file';
import { findingsIn } from '../../../src/cli/reporters/findings';
import { lineFingerprints } from '../../../src/cli/reporters/line-fingerprints';
import { applyEdits } from '../../../src/text/apply-edits';
import { carried, hostileFindings } from './hostile-findings';
import { piped, reportOf } from './report-of';

const findings = hostileFindings().flatMap(findingsIn);

describe('SARIF', () => {
  const ajv = new AjvDraft4({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const isSarif = ajv.compile(JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')));
  const read = async (files = hostileFindings()) => JSON.parse(piped(await reportOf('sarif', files)));

  it('keeps to the official schema', async () => {
    for (const log of [await read(), await read([])]) assert.ok(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3), undefined, 2));
    assert.ok(!isSarif({ version: '2.1.0', runs: [{}] }), 'the schema is awake');
  });

  it('holds each finding as it was', async () => {
    const [run] = (await read()).runs;
    type Result = {
      level: string;
      message: { text: string };
      ruleId: string;
      ruleIndex?: number;
      locations: [{ physicalLocation: Place }];
    };
    type Place = { artifactLocation: { uri: string; uriBaseId: string }; region: Record<string, number> };
    assert.deepEqual(
      run.results.map(({ level, message, ruleId, locations: [{ physicalLocation }] }: Result) => ({
        level,
        rule: ruleId,
        message: message.text,
        path: decodeURIComponent(physicalLocation.artifactLocation.uri),
        region: Object.values(physicalLocation.region),
      })),
      findings.map(({ path, diagnostic: { severity, rule, message }, start, end }) => ({
        level: { error: 'error', warning: 'warning', info: 'note', hint: 'note' }[severity],
        rule,
        message: carried(message),
        path: carried(path),
        region: [start.line, start.column, end.line, end.column],
      })),
    );
    for (const { ruleId, ruleIndex } of run.results as Result[])
      assert.equal(run.tool.driver.rules[ruleIndex ?? -1]?.id, ruleId === 'internal-error' ? undefined : ruleId);
  });

  it('names places from the root, in the columns of an editor', async () => {
    const [run] = (await read()).runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    for (const { location } of run.artifacts) {
      assert.equal(location.uriBaseId, '%SRCROOT%');
      assert.ok(!new URL(location.uri, 'http://x/').href.includes('//x/x'), location.uri);
      assert.doesNotMatch(location.uri, /^\w+:|^\//);
    }
    assert.equal(run.artifacts.length, hostileFindings().length);
  });

  it('tells of each rule what it is for, within the limits of code scanning', async () => {
    const [run] = (await read([])).runs;
    const eta = run.tool.driver.rules.find(({ id }: { id: string }) => id === 'eta-missing');
    assert.match(eta.fullDescription.text, /^The reply promises something and says no time, .*\.$/);
    for (const { id, fullDescription, shortDescription } of run.tool.driver.rules) {
      assert.doesNotMatch(fullDescription.text, /^#|```/m, id);
      for (const { text } of [fullDescription, shortDescription]) assert.ok(text.length > 10 && text.length <= 1024, id);
    }
  });

  /** Short texts with the values that GitHub's own implementation is tested to give for them. */
  for (const [text, expected] of [
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    [
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [
        ...[1, 2, 3, 4, 5, 6].map((count) => `a7f2ff13bc495cf2:${count}`),
        ...['a7f2ff1481e87703', 'a9cf91f7bbf1862b', '55ec222b86bcae53', 'cc97dc7b1d7d8f7b', 'c129715d7a2bc9a3'].map((hash) => `${hash}:1`),
      ],
    ],
  ] as const)
    it(`knows lines again as code scanning does: ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.deepEqual(lineFingerprints(text), expected);
      assert.deepEqual(lineFingerprints(text.replaceAll('\n', '\r\n')), expected);
      assert.deepEqual(lineFingerprints(text.replaceAll('\n', ' \r')), expected);
    });
});

describe('GitLab’s report', () => {
  it('holds each finding as it was, and is an empty list when there is none', async () => {
    const issues = JSON.parse(piped(await reportOf('gitlab', hostileFindings())));
    assert.deepEqual(
      issues.map(({ fingerprint: _, ...issue }: { fingerprint: string }) => issue),
      findings.map(({ path, diagnostic: { severity, rule, message }, start, end }) => ({
        description: carried(message),
        check_name: rule,
        severity: { error: 'major', warning: 'minor', info: 'info', hint: 'info' }[severity],
        location: { path: carried(path), lines: { begin: start.line, end: end.line } },
      })),
    );
    assert.equal(await reportOf('gitlab', [{ path: 'a.yaml', source: '', diagnostics: [] }]), '[]\n');
  });

  it('has a fingerprint for each finding, which lines above don’t change', async () => {
    const prints = async (files = hostileFindings()): Promise<string[]> =>
      JSON.parse(await reportOf('gitlab', files)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const before = await prints();
    assert.equal(new Set(before).size, findings.length);
    const moved = hostileFindings().map(({ path, source, diagnostics }) => ({
      path,
      source: `# new\n\n${source}`,
      diagnostics: diagnostics.map((each) => ({ ...each, span: { start: each.span.start + 7, end: each.span.end + 7 } })),
    }));
    assert.deepEqual(await prints(moved), before);
  });
});

describe('reviewdog’s format', () => {
  interface Diagnostic {
    readonly message: string;
    readonly location: { readonly path: string; readonly range: Range };
    readonly severity: string;
    readonly code: { readonly value: string };
    readonly suggestions: readonly { readonly range: Range; readonly text: string }[];
  }
  type Position = { readonly line: number; readonly column: number };
  type Range = { readonly start: Position; readonly end: Position };

  /** What a range means in the bytes of a file, as the format's definition has it. */
  function bytesAt(source: string, { start, end }: Range): string {
    const bytes = Buffer.from(source);
    const offsetOf = ({ line, column }: Position): number => {
      const before = source
        .split('\n')
        .slice(0, line - 1)
        .map((text) => `${text}\n`);
      return Buffer.byteLength(before.join('')) + column - 1;
    };
    return bytes.subarray(offsetOf(start), offsetOf(end)).toString('utf8');
  }

  it('holds each finding as it was, its range in bytes', async () => {
    const { source, diagnostics }: { source: unknown; diagnostics: Diagnostic[] } = JSON.parse(
      piped(await reportOf('rdjson', hostileFindings())),
    );
    assert.deepEqual(source, { name: 'replywright' });
    const [{ source: text }] = hostileFindings() as unknown as [CheckedFile];
    assert.deepEqual(
      diagnostics.map(({ message, location, severity, code }) => [
        location.path,
        code.value,
        severity,
        message,
        bytesAt(text, location.range),
      ]),
      findings.map(({ path, diagnostic: { severity, rule, message, text: flagged } }) => [
        carried(path),
        rule,
        { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' }[severity],
        carried(message),
        flagged,
      ]),
    );
  });

  it('offers the safe fix as one replacement, which does what the fix does', async () => {
    const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(await reportOf('rdjson', hostileFindings()));
    const [{ source }] = hostileFindings() as unknown as [CheckedFile];
    for (const [index, { suggestions }] of diagnostics.entries()) {
      const [first] = suggestions;
      assert.equal(suggestions.length, 1);
      const { diagnostic } = findings[index]!;
      assert.equal(bytesAt(source, first!.range), diagnostic.text);
      assert.equal(
        `${source.slice(0, diagnostic.span.start)}${first!.text}${source.slice(diagnostic.span.end)}`,
        applyEdits(source, diagnostic.fixes[0]!.edits!),
      );
    }
  });

  it('is one finding a line as rdjsonl', async () => {
    const lines = (await reportOf('rdjsonl', hostileFindings())).trimEnd().split('\n');
    const { source, diagnostics } = JSON.parse(await reportOf('rdjson', hostileFindings()));
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      diagnostics.map((diagnostic: Diagnostic) => ({ ...diagnostic, source })),
    );
    assert.equal(await reportOf('rdjsonl', []), '');
  });
});
