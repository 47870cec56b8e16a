import { join } from 'node:path';
import type { Fix } from '../../lint/diagnostic';
import { type JsonPosition, jsonPosition } from '../../lint/diagnostic-json';
import { RULES } from '../../rules/index.generated';
import type { Rule } from '../../rules/rule';
import type { Severity } from '../../template/severity';
import { lineIndex } from '../../text/line-index';
import type { CheckedFile } from '../check/checked-file';
import type { Assets } from '../host';
import { readText } from '../read-text';
import { findingsIn } from './findings';
import { lineFingerprints } from './line-fingerprints';
import { printable } from './printable';
import type { Reporter } from './reporter';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** SARIF 2.1.0, for code scanning and for whoever collects what many tools found. */
export const sarif: Reporter = {
  id: 'sarif',
  tellsCounts: false,
  async report({ files }, { assets, version }) {
    const rules = await Promise.all(RULES.map((rule) => ruleOf(rule, assets)));
    const run = {
      tool: { driver: { name: 'Replywright', version, rules } },
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder that the check was run in.' } } },
      artifacts: files.map(({ path }) => ({ location: artifact(path) })),
      results: files.flatMap(resultsIn),
    };
    return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
  },
};

async function ruleOf({ id, summary, severity, group }: Rule, assets: Assets) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: firstParagraph(await readText(join(assets.rules, `${id}.md`))) },
    help: { text: `replywright explain ${id} shows examples and what may be set.` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group] },
  };
}

/** What stands between a page's title and its first chapter. */
const firstParagraph = (page: string): string => /^# .*\r?\n\s*((?:(?!#).*\S.*\r?\n)+)/.exec(page)?.[1]?.trim() ?? page.trim();

function resultsIn(file: CheckedFile) {
  if (file.diagnostics.length === 0) return [];
  const fingerprints = lineFingerprints(file.source);
  return findingsIn(file).map(({ path, diagnostic, start, end }) => {
    const { rule, severity, message } = diagnostic;
    const ruleIndex = RULES.findIndex(({ id }) => id === rule);
    const fixes = diagnostic.fixes.flatMap((fix) => fixOf(fix, file) ?? []);
    return {
      ruleId: rule,
      ...(ruleIndex < 0 ? {} : { ruleIndex }),
      level: LEVELS[severity],
      message: { text: printable(message) },
      locations: [{ physicalLocation: { artifactLocation: artifact(path), region: region(start, end) } }],
      partialFingerprints: { primaryLocationLineHash: fingerprints[start.line - 1] },
      ...(fixes.length === 0 ? {} : { fixes }),
    };
  });
}

function fixOf({ safe, title, edits }: Fix, { path, source }: CheckedFile) {
  if (!safe || !edits || edits.length === 0) return undefined;
  const lines = lineIndex(source);
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: region(jsonPosition(span.start, lines), jsonPosition(span.end, lines)),
    insertedContent: { text: newText },
  }));
  return { description: { text: printable(title) }, artifactChanges: [{ artifactLocation: artifact(path), replacements }] };
}

const region = (start: JsonPosition, end: JsonPosition) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

/** A path is a relative address, each of its parts escaped; whoever reads the file knows where the root is. */
const artifact = (path: string) => ({ uri: printable(path).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' });
