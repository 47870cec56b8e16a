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
  const handlers = startRules({ library, snapshot, now }, configured, found);
  for (const call of handlers.file) call();
  for (const text of snapshot.texts) walkText(text, handlers);
  return settle(snapshot, configured, found);
}

type Handler<Key extends keyof Visitor> = NonNullable<Visitor[Key]>;

/** What the rules want to see of a file, in the order of the rules, their crashes contained. */
type Handlers = { readonly [Key in Exclude<keyof Visitor, 'phrase'>]-?: Handler<Key>[] } & {
  readonly phrase: { readonly rule: string; readonly call: Handler<'phrase'> }[];
};

type Subject = Pick<RuleContext<unknown>, 'library' | 'snapshot' | 'now'>;

function startRules(subject: Subject, configured: readonly ConfiguredRule[], found: Diagnostic[]): Handlers {
  const { snapshot } = subject;
  const handlers: Handlers = { file: [], text: [], node: [], mustache: [], block: [], partial: [], comment: [], path: [], phrase: [] };
  for (const { rule, severity, options } of configured) {
    if (snapshot.kind === 'finished' && !rule.finished) continue;
    let broken = false;
    const guarded =
      <Seen extends unknown[], Result>(call: (...seen: Seen) => Result) =>
      (...seen: Seen): Result | undefined => {
        if (broken) return undefined;
        try {
          return call(...seen);
        } catch (error) {
          broken = true;
          found.push(crashOf(rule.id, error));
          return undefined;
        }
      };
    const add = (span: Span, report: Report, text: TemplateText | undefined): void => {
      if (found.length >= MAX_DIAGNOSTICS) return;
      const message = fillIn(rule.messages[report.message] ?? report.message, report.data);
      const fixes = (report.fixes ?? []).map((fix) => new LazyFix(snapshot, text, fix));
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
    const { phrase, ...others } = guarded(rule.visit)(context) ?? {};
    if (phrase) handlers.phrase.push({ rule: rule.id, call: guarded(phrase) });
    for (const [key, handler] of Object.entries(others) as [keyof typeof others, (...seen: unknown[]) => void][])
      handlers[key].push(guarded(handler));
  }
  return handlers;
}

function walkText(
  text: TemplateText,
  { text: texts, node: nodes, mustache, block, partial, comment, path: paths, phrase }: Handlers,
): void {
  for (const call of texts) call(text);
  walkNodes(text.body.nodes, {
    enter(node) {
      for (const call of nodes) call(node, text);
      if (node.kind === 'mustache') for (const call of mustache) call(node, text);
      else if (node.kind === 'block') for (const call of block) call(node, text);
      else if (node.kind === 'partial') for (const call of partial) call(node, text);
      else if (node.kind === 'comment') for (const call of comment) call(node, text);
    },
  });
  if (paths.length > 0)
    walkPaths(text.body.nodes, (path, scope) => {
      for (const call of paths) call(path, text, scope);
    });
  for (const { rule, call } of phrase) for (const match of text.prose.matchesOf(rule)) call(match, text);
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

/** A fix whose edits are worked out, and proved, when somebody asks. */
class LazyFix implements Fix {
  readonly title: string;
  readonly safe: boolean;
  private written: { readonly edits: Fix['edits'] } | undefined;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly text: TemplateText | undefined,
    private readonly proposed: ProposedFix,
  ) {
    this.title = proposed.title;
    this.safe = proposed.safe;
  }

  get edits(): Fix['edits'] {
    this.written ??= { edits: sourceEdits(this.snapshot, this.text, this.proposed.edits) };
    return this.written.edits;
  }
}

function crashOf(rule: string, error: unknown): Diagnostic {
  const message = `The rule \`${rule}\` failed on this file, so its findings are missing here. Please report this (${error instanceof Error ? error.message : 'unknown'}).`;
  return { rule: 'internal-error', severity: 'error', message, span: { start: 0, end: 0 }, text: '', sources: [], fixes: [] };
}

/** Puts `data` into the `{places}` of a message. */
export function fillIn(message: string, data: Report['data'] = {}): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : place));
}
