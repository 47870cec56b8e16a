import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Span } from '../text/span';
import { commentsOf } from './comments';
import { guardSource } from './guard-source';
import type { YamlDocument, YamlEntry, YamlNode, YamlProblem, YamlScalar } from './nodes';
import { problemOf } from './problem-sentences';
import { scalarNode } from './scalar-node';
import { findTraps } from './traps';

/**
 * Reads YAML 1.2 with everything off that a reply doesn't need: aliases, merge keys, custom tags, several documents.
 * Never throws and never runs away: size and nesting are bounded before the parser sees the text.
 */
export function parseYaml(source: string): YamlDocument {
  const refused = guardSource(source);
  if (refused) return { source, root: undefined, problems: [refused], traps: [], comments: [] };
  const reader = new Reader(source);
  // Of several documents this gives the first, and an error that says so.
  const parsed = parseDocument(source, OPTIONS);
  const root = parsed.contents ? reader.node(parsed.contents as Node) : undefined;
  const problems = [...parsed.errors, ...parsed.warnings].map((error) => problemOf(error, source, root));
  const document = {
    source,
    root,
    problems: [...problems, ...reader.problems].sort((a, b) => a.span.start - b.span.start),
    comments: commentsOf(source, root),
  };
  return { ...document, traps: findTraps(document) };
}

const OPTIONS = {
  version: '1.2',
  merge: false,
  uniqueKeys: true,
  prettyErrors: false,
  keepSourceTokens: true,
  logLevel: 'error',
  strict: true,
} as const;

/** Turns the parser's nodes into ours; what we don't allow becomes a problem. */
class Reader {
  readonly problems: YamlProblem[] = [];
  constructor(private readonly source: string) {}

  node(node: Node): YamlNode | undefined {
    this.refuseExtras(node);
    if (isScalar(node)) return scalarNode(this.source, node);
    if (isMap(node)) {
      const entries = node.items.flatMap((pair) => this.entry(pair.key as Node | null, pair.value as Node | null));
      return { kind: 'map', flow: node.flow === true, entries, span: this.spanOf(node) };
    }
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.node(item as Node) ?? []);
      return { kind: 'list', flow: node.flow === true, items, span: this.spanOf(node) };
    }
    return undefined;
  }

  private entry(key: Node | null, value: Node | null): YamlEntry[] {
    if (!key || !isScalar(key)) return [];
    const keyNode: YamlScalar = scalarNode(this.source, key);
    if (keyNode.text === '<<') this.refuse('alias', '`<<` does not take keys over from elsewhere here. Write the keys out.', keyNode.span);
    // An entry with nothing behind its colon has an empty node for a value, of no width.
    const absent = !value || (isScalar(value) && value.source === '' && value.type === 'PLAIN');
    const valueNode = value && !absent ? this.node(value) : undefined;
    return [
      { key: keyNode, value: valueNode, span: { start: keyNode.span.start, end: Math.max(keyNode.span.end, valueNode?.span.end ?? 0) } },
    ];
  }

  private refuseExtras(node: Node): void {
    const span = this.spanOf(node);
    if (isAlias(node))
      return this.refuse(
        'alias',
        `\`*${node.source}\` refers to a text elsewhere in the file. Write the text out here, or make it a fragment.`,
        span,
      );
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor)
        this.refuse(
          'alias',
          `\`&${node.anchor}\` names this text for use elsewhere, which templates don't do. Take it out; in a text, put quotes around it.`,
          span,
        );
    }
  }

  private refuse(code: YamlProblem['code'], message: string, span: Span): void {
    this.problems.push({ code, message, span });
  }

  private spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
  }
}
