import { walkNodes } from '../handlebars/walk';
import type { Snapshot } from '../template/snapshot';
import type { Span } from '../text/span';
import type { YamlNode } from '../yaml/nodes';
import type { Diagnostic } from './diagnostic';

/** A comment that silences rules on a stretch of the source. */
export interface Suppression {
  /** The comment itself. */
  readonly span: Span;
  readonly rules: readonly string[];
  /** Diagnostics that start in it are silenced. */
  readonly reach: Span;
}

const DIRECTIVE = /^replywright-disable(-next-line|-line)?(?:\s+([a-z0-9\s,-]*))?$/;

/**
 * All suppressions of a file. `# replywright-disable-next-line` reaches over the whole entry that begins on the next line,
 * since no YAML comment can stand inside a block of text; `{{!-- replywright-disable-line --}}` reaches over its own line.
 */
export function suppressionsOf(snapshot: Snapshot): Suppression[] {
  const fromYaml = snapshot.yaml.comments.flatMap(({ span, text }) => {
    const directive = DIRECTIVE.exec(text);
    if (!directive || directive[1] === '-line') return [];
    const reach = directive[1] === '-next-line' ? nextEntry(snapshot, span) : { start: span.end, end: snapshot.source.length + 1 };
    return [{ span, rules: ruleIds(directive[2]), reach }];
  });
  return [...fromYaml, ...snapshot.texts.flatMap((text) => suppressionsIn(snapshot, text))];
}

function suppressionsIn(snapshot: Snapshot, text: Snapshot['texts'][number]): Suppression[] {
  if (!text.value.includes('replywright-disable')) return [];
  const found: Suppression[] = [];
  walkNodes(text.body.nodes, {
    enter(node) {
      const directive = node.kind === 'comment' ? DIRECTIVE.exec(node.text) : null;
      if (directive?.[1] !== '-line') return;
      const span = text.toSource(node.span);
      found.push({ span, rules: ruleIds(directive[2]), reach: lineAround(snapshot.source, span) });
    },
  });
  return found;
}

const ruleIds = (words: string | undefined): string[] => (words ?? '').split(/[\s,]+/).filter((word) => word !== '' && !/^-+$/.test(word));

function lineAround(source: string, span: Span): Span {
  const end = source.indexOf('\n', span.end);
  return { start: source.lastIndexOf('\n', span.start - 1) + 1, end: end < 0 ? source.length + 1 : end + 1 };
}

/** The line after a comment, and all of the entry that begins on it. */
function nextEntry(snapshot: Snapshot, comment: Span): Span {
  const lineEnd = snapshot.source.indexOf('\n', comment.end);
  if (lineEnd < 0) return { start: comment.end, end: comment.end };
  const line = lineAround(snapshot.source, { start: lineEnd + 1, end: lineEnd + 1 });
  const entryEnd = endOfEntryOn(snapshot.yaml.root, line);
  return { start: line.start, end: Math.max(line.end, entryEnd ?? 0) };
}

function endOfEntryOn(node: YamlNode | undefined, line: Span): number | undefined {
  if (!node || node.kind === 'scalar' || node.span.start >= line.end) return undefined;
  if (node.kind === 'list') return firstDefined(node.items.map((item) => endOfEntryOn(item, line)));
  const entry = node.entries.find(({ key }) => key.span.start >= line.start && key.span.start < line.end);
  return entry ? entry.span.end : firstDefined(node.entries.map(({ value }) => endOfEntryOn(value, line)));
}

const firstDefined = (ends: readonly (number | undefined)[]): number | undefined => ends.find((end) => end !== undefined);

/** A suppression that names no rule, or a rule of it that has nothing to silence. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  readonly rule: string | undefined;
}

/** Takes the silenced diagnostics away and tells which suppressions silenced nothing. */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
): { kept: Diagnostic[]; unused: UnusedSuppression[] } {
  const used = new Set<string>();
  const kept = diagnostics.filter((diagnostic) => {
    const silencing = suppressions.filter(
      ({ rules, reach }) => rules.includes(diagnostic.rule) && diagnostic.span.start >= reach.start && diagnostic.span.start < reach.end,
    );
    for (const suppression of silencing) used.add(keyOf(suppression, diagnostic.rule));
    return silencing.length === 0;
  });
  const unused = suppressions.flatMap((suppression): UnusedSuppression[] => {
    if (suppression.rules.length === 0) return [{ suppression, rule: undefined }];
    return suppression.rules.filter((rule) => !used.has(keyOf(suppression, rule))).map((rule) => ({ suppression, rule }));
  });
  return { kept, unused };
}

const keyOf = (suppression: Suppression, rule: string): string => `${suppression.span.start} ${rule}`;
