import { walkNodes, walkPaths } from '../handlebars/walk';
import type { Library } from '../library/library';
import type { ProposedFix, Report, RuleContext, Visitor } from '../rules/rule';
import type { Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import type { ConfiguredRule } from './configure-rules';
import { compareDiagnostics, type Diagnostic, type Fix } from './diagnostic';
import { sourceEdits } from './source-edits';
import { applySuppressions, suppressionsOf } from './suppressions';

/** More than a writer can read; a hostile file can't flood the list. */
const MAX_DIAGNOSTICS = 500;

/** Checks one file with all configured rules in one walk. Never throws: a rule that crashes is reported, the others go on. */
export function lintFile(library: Library, snapshot: Snapshot, configured: readonly ConfiguredRule[], now = new Date()): Diagnostic[] {
  const found: Diagnostic[] = [];
  const visitors = startRules({ library, snapshot, now }, configured, found);
  for (const visitor of visitors) visitor.call('file');
  for (const text of snapshot.texts) walkText(text, visitors);
  return settle(snapshot, configured, found);
}

/** A rule's visitor with its crashes contained. */
interface GuardedVisitor {
  readonly id: string;
  readonly visitor: Visitor;
  call<Key extends keyof Visitor>(key: Key, ...parameters: Parameters<NonNullable<Visitor[Key]>>): void;
}

type Subject = Pick<RuleContext<unknown>, 'library' | 'snapshot' | 'now'>;

function startRules(subject: Subject, configured: readonly ConfiguredRule[], found: Diagnostic[]): GuardedVisitor[] {
  const { snapshot } = subject;
  return configured.flatMap(({ rule, severity, options }) => {
    if (snapshot.kind === 'finished' && !rule.finished) return [];
    let broken = false;
    const guard = <T>(run: () => T): T | undefined => {
      if (broken) return undefined;
      try {
        return run();
      } catch (error) {
        broken = true;
        found.push(crashOf(rule.id, error));
        return undefined;
      }
    };
    const add = (span: Span, report: Report, text: TemplateText | undefined): void => {
      if (found.length >= MAX_DIAGNOSTICS) return;
      const message = fillIn(rule.messages[report.message] ?? report.message, report.data);
      const fixes = (report.fixes ?? []).map((fix) => toFix(snapshot, text, fix));
      found.push({
        rule: rule.id,
        severity,
        message,
        span,
        text: snapshot.source.slice(span.start, span.end),
        language: text?.language,
        sources: rule.sources,
        fixes,
      });
    };
    const context: RuleContext<unknown> = {
      ...subject,
      options,
      report: (text, span, report) => add(text.toSource(span), report, text),
      reportSource: (span, report) => add(span, report, undefined),
    };
    const visitor = guard(() => rule.visit(context));
    if (!visitor) return [];
    const call: GuardedVisitor['call'] = (key, ...parameters) => {
      const handler = visitor[key] as ((...given: typeof parameters) => void) | undefined;
      if (handler) guard(() => handler(...parameters));
    };
    return [{ id: rule.id, visitor, call }];
  });
}

function walkText(text: TemplateText, visitors: readonly GuardedVisitor[]): void {
  const wanting = (key: keyof Visitor) => visitors.filter(({ visitor }) => visitor[key]);
  for (const visitor of wanting('text')) visitor.call('text', text);
  const nodes = wanting('node');
  const mustaches = wanting('mustache');
  const blocks = wanting('block');
  const partials = wanting('partial');
  const comments = wanting('comment');
  walkNodes(text.body.nodes, {
    enter(node) {
      for (const visitor of nodes) visitor.call('node', node, text);
      if (node.kind === 'mustache') for (const visitor of mustaches) visitor.call('mustache', node, text);
      else if (node.kind === 'block') for (const visitor of blocks) visitor.call('block', node, text);
      else if (node.kind === 'partial') for (const visitor of partials) visitor.call('partial', node, text);
      else if (node.kind === 'comment') for (const visitor of comments) visitor.call('comment', node, text);
    },
  });
  const paths = wanting('path');
  if (paths.length > 0)
    walkPaths(text.body.nodes, (path, scope) => {
      for (const visitor of paths) visitor.call('path', path, text, scope);
    });
  for (const visitor of wanting('phrase')) for (const match of text.prose.matchesOf(visitor.id)) visitor.call('phrase', match, text);
}

function settle(snapshot: Snapshot, configured: readonly ConfiguredRule[], found: readonly Diagnostic[]): Diagnostic[] {
  const suppressions = snapshot.source.includes('replywright-disable') ? suppressionsOf(snapshot) : [];
  const { kept, unused } = applySuppressions(found, suppressions);
  const reporter = configured.find(({ rule }) => rule.id === 'unused-suppression');
  const ran = new Set(configured.map(({ rule }) => rule.id));
  const complaints = unused.flatMap(({ suppression, rule }): Diagnostic[] => {
    // A rule that was switched off or not asked for can't tell whether its suppression is needed.
    if (!reporter || (rule !== undefined && !ran.has(rule))) return [];
    const message = fillIn(reporter.rule.messages[rule === undefined ? 'unnamed' : 'unused'] ?? '', { rule: rule ?? '' });
    const text = snapshot.source.slice(suppression.span.start, suppression.span.end);
    return [{ rule: reporter.rule.id, severity: reporter.severity, message, span: suppression.span, text, sources: [], fixes: [] }];
  });
  return [...kept, ...complaints].sort(compareDiagnostics);
}

function toFix(snapshot: Snapshot, text: TemplateText | undefined, fix: ProposedFix): Fix {
  let edits: { readonly value: Fix['edits'] } | undefined;
  return {
    title: fix.title,
    safe: fix.safe,
    get edits() {
      edits ??= { value: sourceEdits(snapshot, text, fix.edits) };
      return edits.value;
    },
  };
}

function crashOf(rule: string, error: unknown): Diagnostic {
  const message = `The rule \`${rule}\` failed on this file, so its findings are missing here. Please report this (${error instanceof Error ? error.message : 'unknown'}).`;
  return { rule: 'internal-error', severity: 'error', message, span: { start: 0, end: 0 }, text: '', sources: [], fixes: [] };
}

/** Puts `data` into the `{places}` of a message. */
export function fillIn(message: string, data: Report['data'] = {}): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : place));
}
