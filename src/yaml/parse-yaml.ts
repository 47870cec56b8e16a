import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../text/span';
import { commentsOf } from './comments';
import { guardSource } from './guard-source';
import type { YamlDocument, YamlEntry, YamlNode, YamlProblem, YamlScalar } from './nodes';
import { problemOf } from './problem-sentences';
import { MAX_DEPTH, readDocument } from './read-document';
import { scalarNode } from './scalar-node';
import { findTraps } from './traps';

/** More than anybody reads: one slip can make an error of each word behind it. */
const MAX_PROBLEMS = 100;

/**
 * Reads YAML 1.2 with everything off that a reply doesn't need: aliases, merge keys, custom tags, several documents.
 * Never throws and never runs away: size is bounded before the parser sees the text, and nesting while it does.
 */
export function parseYaml(source: string): YamlDocument {
  const refused = guardSource(source);
  if (refused) return unread(source, refused);
  const reader = new Reader(source);
  const read = readDocument(source);
  if ('tooDeepAt' in read) return unread(source, tooDeep(read.tooDeepAt));
  const parsed = read.document;
  const root = parsed.contents ? reader.node(parsed.contents as Node) : undefined;
  const problems = [...parsed.errors, ...parsed.warnings].slice(0, MAX_PROBLEMS).map((error) => problemOf(error, source, root));
  const document = {
    source,
    root,
    problems: [...problems, ...reader.problems].sort((a, b) => a.span.start - b.span.start),
    comments: commentsOf(source, root),
  };
  return { ...document, traps: findTraps(document) };
}

const unread = (source: string, problem: YamlProblem): YamlDocument => ({
  source,
  root: undefined,
  problems: [problem],
  traps: [],
  comments: [],
});

const tooDeep = (at: number): YamlProblem => ({
  code: 'too-deep',
  message: `This is nested more than ${MAX_DEPTH} levels deep, which no reply needs. It is not checked.`,
  span: { start: at, end: at + 1 },
});

/** Turns the parser's nodes into ours; what we don't allow becomes a problem. */
class Reader {
  readonly problems: YamlProblem[] = [];
  constructor(private readonly source: string) {}

  node(node: Node): YamlNode | undefined {
    this.refuseExtras(node);
    if (isScalar(node)) return scalarNode(this.source, node);
    if (isMap(node)) {
      const entries = node.items.flatMap((pair) => this.entry(pair.key as Node | null, pair.value as Node | null));
      this.refuseDoubles(entries);
      return { kind: 'map', flow: node.flow === true, entries, span: this.spanOf(node) };
    }
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.node(item as Node) ?? []);
      return { kind: 'list', flow: node.flow === true, items, span: this.spanOf(node) };
    }
    return undefined;
  }

  private entry(key: Node | null, value: Node | null): YamlEntry[] {
    if (!isScalar(key)) {
      if (key) this.refuseKey(key);
      return [];
    }
    this.refuseExtras(key);
    const keyNode: YamlScalar = scalarNode(this.source, key);
    if (keyNode.text === '<<') this.refuse('alias', '`<<` does not take keys over from elsewhere here. Write the keys out.', keyNode.span);
    // An entry with nothing behind its colon has an empty node for a value, of no width.
    const absent = !value || (isScalar(value) && value.source === '' && value.type === 'PLAIN');
    const valueNode = value && !absent ? this.node(value) : undefined;
    return [
      { key: keyNode, value: valueNode, span: { start: keyNode.span.start, end: Math.max(keyNode.span.end, valueNode?.span.end ?? 0) } },
    ];
  }

  private refuseDoubles(entries: readonly YamlEntry[]): void {
    const seen = new Set<string>();
    for (const { key } of entries) {
      if (seen.has(key.text))
        this.refuse('duplicate-key', 'This key stands twice, and only one of them would count. Delete one or rename it.', key.span);
      seen.add(key.text);
    }
  }

  /** A list, a block of keys or a reference in a key's place. `{{name}}` is one too: a trap that has its own sentence. */
  private refuseKey(key: Node): void {
    const span = this.spanOf(key);
    if (isAlias(key)) this.refuseExtras(key);
    else if (this.source.slice(span.start - 1, span.start + 1) !== '{{')
      this.refuse(
        'syntax',
        'A list or a block of keys stands where a key should. Write one word before the colon, as in `title: …`.',
        span,
      );
  }

  private refuseExtras(node: Node): void {
    if (isAlias(node))
      return this.refuse(
        'alias',
        `\`*${node.source}\` refers to a text elsewhere in the file. Put quotes around it if the \`*\` is meant, else write the text out here, or make it a fragment.`,
        this.spanOf(node),
      );
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor)
        this.refuse(
          'alias',
          `\`&${node.anchor}\` names this text for use elsewhere, which templates don't do. Take it out; in a text, put quotes around it.`,
          this.anchorOf(node, node.anchor),
        );
    }
  }

  /** The `&name` in front of a node. */
  private anchorOf(node: Node, anchor: string): Span {
    const start = Math.max(0, this.source.lastIndexOf(`&${anchor}`, this.spanOf(node).start));
    return { start, end: start + anchor.length + 1 };
  }

  private refuse(code: YamlProblem['code'], message: string, span: Span): void {
    this.problems.push({ code, message, span });
  }

  private spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
  }
}
