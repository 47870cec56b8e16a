import type { Span } from '../text/span';
import { MAX_TAG, type ParsedMustache, parseMustache } from './expressions';
import { scanIslands } from './islands';
import type { BlockNode, BodyNode, BodyProblem, BodyProblemCode, Island, ParsedBody, PathExpression, PathSegment } from './nodes';

/** Deeper than anybody writes; the walks over a body recurse. What stands deeper is read as if it stood at this depth. */
const MAX_DEPTH = 64;

/** Reads a body: islands, nodes with their places, and what is wrong. One broken mustache costs one island. */
export function parseBody(text: string): ParsedBody {
  const islands = scanIslands(text);
  const builder = new TreeBuilder(text);
  for (const island of islands) builder.add(island);
  return { text, islands, nodes: builder.finish(), problems: builder.problems.sort((a, b) => a.span.start - b.span.start) };
}

/** A block that is still open. */
interface Frame {
  readonly kind: 'block' | 'partial' | 'inline';
  readonly open: Span;
  /** What the closing tag must say. */
  readonly name: string;
  readonly mustache: ParsedMustache;
  readonly inverted: boolean;
  readonly chained: boolean;
  readonly program: BodyNode[];
  otherwise: { readonly tag: Span; readonly nodes: BodyNode[] } | undefined;
}

class TreeBuilder {
  readonly problems: BodyProblem[] = [];
  private readonly root: BodyNode[] = [];
  private readonly frames: Frame[] = [];
  /** Open blocks past the deepest frame: they are counted, so that their closing tags aren't taken for another's. */
  private tooDeep = 0;
  private toldDepth = false;
  constructor(private readonly text: string) {}

  add(island: Island): void {
    const { kind, span } = island;
    if (kind === 'text') this.push({ kind: 'text', span });
    else if (kind === 'comment') this.push({ kind: 'comment', span, text: commentText(this.tagOf(span)) });
    else if (kind === 'raw') this.push(this.rawNode(span));
    else if (kind === 'broken') this.addBroken(span);
    else if (kind === 'close') this.close(span);
    else if (kind === 'else') this.addElse(span);
    else if (kind === 'open') this.open(span);
    else this.addMustache(span, kind);
  }

  finish(): readonly BodyNode[] {
    while (this.frames.length > 0) {
      const frame = this.frames.at(-1)!;
      if (!frame.chained)
        this.problem(
          'unclosed-block',
          frame.open,
          `\`${this.tagOf(frame.open)}\` is never closed. Put \`{{/${frame.name}}}\` where it ends.`,
        );
      this.pop(this.text.length);
    }
    return this.root;
  }

  private tagOf(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  private get target(): BodyNode[] {
    const frame = this.frames.at(-1);
    return frame ? (frame.otherwise?.nodes ?? frame.program) : this.root;
  }

  private push(node: BodyNode): void {
    this.target.push(node);
  }

  private problem(code: BodyProblemCode, span: Span, message: string): void {
    this.problems.push({ code, span, message });
  }

  private addBroken(span: Span): void {
    const tag = this.tagOf(span);
    if (tag.startsWith('{{{{'))
      this.problem('unclosed-block', span, `\`${tag}\` is never closed. Put \`{{{{/name}}}}\` where the raw text ends.`);
    else if (tag.endsWith('}}'))
      this.problem(
        'unreadable-mustache',
        span,
        `A quote or bracket in \`${shorten(tag)}\` is never closed, so the customer would get an error instead of a reply.`,
      );
    else this.problem('unclosed-mustache', span, `\`${shorten(tag)}\` is never closed. Put \`}}\` behind the name.`);
    this.push({ kind: 'broken', span });
  }

  private rawNode(span: Span): BodyNode {
    const tag = this.tagOf(span);
    const openEnd = tag.indexOf('}}}}') + 4;
    const name = /^\{\{\{\{\s*([^\s}]+)/.exec(tag)?.[1] ?? '';
    const nameStart = span.start + tag.indexOf(name);
    const content = { start: span.start + openEnd, end: span.start + tag.lastIndexOf('{{{{') };
    const close = this.text.slice(content.end, span.end);
    if (close !== `{{{{/${name}}}}}`)
      this.problem(
        'mismatched-block',
        { start: content.end, end: span.end },
        `\`${close}\` should be \`{{{{/${name}}}}}\`, which closes \`{{{{${name}}}}}\`.`,
      );
    return { kind: 'raw', span, content, name: { name, span: { start: nameStart, end: nameStart + name.length } } };
  }

  /** Reads a tag's expression; on failure reports it and leaves a broken node. */
  private read(span: Span): ParsedMustache | undefined {
    const tag = this.tagOf(span);
    const result = parseMustache(tag, span.start);
    if (result.ok) {
      this.checkUnfinished(result.mustache, tag);
      return result.mustache;
    }
    this.problem('unreadable-mustache', span, sentenceFor(tag));
    return undefined;
  }

  /** `{{foo.}}` and `{{foo..bar}}` parse as a helper `foo` with an argument; what was meant is an unfinished name. */
  private checkUnfinished({ head, params }: ParsedMustache, tag: string): void {
    const first = params[0];
    if (head.kind !== 'path' || first?.kind !== 'path' || first.span.start !== head.span.end) return;
    const span = { start: head.span.start, end: first.span.end };
    this.problem(
      'unfinished-path',
      span,
      `\`${this.tagOf(span)}\` is no finished name in \`${shorten(tag)}\`. Finish it, for example \`${head.original}.name\`.`,
    );
  }

  private addMustache(span: Span, kind: Island['kind']): void {
    const tag = this.tagOf(span);
    if (/^\{\{~?\*/.test(tag)) {
      this.problem('unsupported', span, `\`${shorten(tag)}\` is a decorator, which would be code. Only \`{{#*inline "name"}}\` works.`);
      this.push({ kind: 'broken', span });
      return;
    }
    const mustache = this.read(span);
    if (!mustache) this.push({ kind: 'broken', span });
    else if (kind === 'partial') this.push({ kind: 'partial', span, ...partialParts(mustache), program: undefined });
    else
      this.push({
        kind: 'mustache',
        span,
        head: mustache.head,
        params: mustache.params,
        hash: mustache.hash,
        unescaped: /^\{\{~?[{&]/.test(tag),
      });
  }

  private open(span: Span): void {
    if (this.isFull(span)) {
      this.tooDeep++;
      return;
    }
    const tag = this.tagOf(span);
    const mustache = this.read(span);
    const kind = /^\{\{~?#>/.test(tag) ? 'partial' : /^\{\{~?#\*/.test(tag) ? 'inline' : 'block';
    const written =
      mustache?.head.kind === 'path' ? mustache.head.original : mustache?.head.kind === 'literal' ? String(mustache.head.value) : undefined;
    const name = written ?? /^\{\{~?[#^]\s*[>*]?\s*([^\s}~]+)/.exec(tag)?.[1] ?? '';
    if (kind === 'inline' && name !== 'inline')
      this.problem('unsupported', span, `\`${shorten(tag)}\` is a decorator, which would be code. Only \`{{#*inline "name"}}\` works.`);
    this.frames.push({
      kind,
      open: span,
      name,
      mustache: mustache ?? emptyCall(span),
      inverted: /^\{\{~?\^/.test(tag),
      chained: false,
      program: [],
      otherwise: undefined,
    });
  }

  /** No deeper frame is opened; that is told once. */
  private isFull(span: Span): boolean {
    if (this.frames.length < MAX_DEPTH) return false;
    if (!this.toldDepth)
      this.problem('unsupported', span, `Conditions stand more than ${MAX_DEPTH} deep in each other here. Split the reply.`);
    this.toldDepth = true;
    return true;
  }

  private addElse(span: Span): void {
    if (this.tooDeep > 0) return;
    const tag = this.tagOf(span);
    const frame = this.frames.at(-1);
    if (frame?.kind !== 'block')
      return this.problem(
        'misplaced-else',
        span,
        `\`${shorten(tag)}\` belongs to no condition. Put it between \`{{#if …}}\` and \`{{/if}}\`.`,
      );
    if (frame.otherwise)
      return this.problem(
        'misplaced-else',
        span,
        `\`${this.tagOf(frame.open)}\` has two \`{{else}}\`. Only the first would count; use \`{{else if …}}\` for a second case.`,
      );
    const plain = /^\{\{~?(?:\s*else|\^)\s*~?\}\}$/.test(tag);
    if (!plain && this.isFull(span)) return;
    frame.otherwise = { tag: span, nodes: [] };
    if (plain) return;
    const mustache = this.read(span);
    const name = mustache?.head.kind === 'path' ? mustache.head.original : '';
    this.frames.push({
      kind: 'block',
      open: span,
      name,
      mustache: mustache ?? emptyCall(span),
      inverted: false,
      chained: true,
      program: [],
      otherwise: undefined,
    });
  }

  private close(span: Span): void {
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const tag = this.tagOf(span);
    const name = unquoted(/^\{\{~?\/\s*(.*?)\s*~?\}\}$/s.exec(tag)?.[1] ?? '');
    const wanted = this.frames.findLastIndex((frame) => !frame.chained && frame.name === name);
    const innermost = this.frames.findLast((frame) => !frame.chained);
    if (!innermost)
      return this.problem('unopened-block', span, `\`${tag}\` closes nothing. Delete it, or put \`{{#${name} …}}\` where it begins.`);
    if (wanted < 0) {
      this.problem(
        'mismatched-block',
        span,
        `\`${tag}\` should be \`{{/${innermost.name}}}\`, which closes \`${this.tagOf(innermost.open)}\`.`,
      );
      return this.popTo(this.frames.indexOf(innermost), span);
    }
    for (const frame of this.frames.slice(wanted + 1)) {
      if (!frame.chained)
        this.problem(
          'unclosed-block',
          frame.open,
          `\`${this.tagOf(frame.open)}\` is not closed before \`${tag}\`. Put \`{{/${frame.name}}}\` where it ends.`,
        );
    }
    this.popTo(wanted, span);
  }

  private popTo(index: number, close: Span): void {
    // What stands open further in ends where the closing tag begins: the tag isn't its own.
    while (this.frames.length > index + 1) this.pop(close.start);
    this.pop(close.end, close);
  }

  /** Finishes the innermost open block and puts it where it stands. */
  private pop(end: number, close?: Span): void {
    const frame = this.frames.pop()!;
    this.push(nodeOf(frame, { start: frame.open.start, end }, close));
  }
}

function nodeOf(frame: Frame, span: Span, close: Span | undefined): BodyNode {
  const { mustache, program, open, otherwise, inverted, chained } = frame;
  if (frame.kind === 'partial') return { kind: 'partial', span, ...partialParts(mustache), program };
  if (frame.kind === 'inline') return { kind: 'inline', span, name: nameOf(mustache.params[0], open), program };
  const block: BlockNode = {
    kind: 'block',
    span,
    open,
    close,
    inverted,
    chained,
    program,
    otherwise,
    blockParams: mustache.blockParams,
    head: mustache.head,
    params: mustache.params,
    hash: mustache.hash,
  };
  return block;
}

function partialParts(mustache: ParsedMustache) {
  const dynamic = mustache.head.kind === 'sub-expression';
  return { name: nameOf(mustache.head, mustache.head.span), dynamic, params: mustache.params, hash: mustache.hash };
}

function nameOf(expression: ParsedMustache['head'] | ParsedMustache['params'][number] | undefined, fallback: Span): PathSegment {
  if (expression?.kind === 'path') return { name: expression.original.replace(/^\[(.*)\]$/, '$1'), span: expression.span };
  if (expression?.kind === 'literal') return { name: String(expression.value), span: expression.span };
  return { name: '', span: expression?.span ?? fallback };
}

function emptyCall(span: Span): ParsedMustache {
  const head: PathExpression = { kind: 'path', span, original: '', segments: [], depth: 0, data: false, self: true };
  return { head, params: [], hash: [], blockParams: [] };
}

/** `{{/"foo"}}` closes `{{#"foo"}}`. */
const unquoted = (name: string): string => name.replace(/^(['"])(.*)\1$/, '$2');

const commentText = (tag: string): string =>
  tag
    .replace(/^\{\{~?!(?:--)?/, '')
    .replace(/(?:--)?~?\}\}$/, '')
    .trim();

const shorten = (tag: string): string => (tag.length > 60 ? `${tag.slice(0, 57)}…` : tag).replace(/\s+/g, ' ');

/** The parser's own words are about tokens; these are about what people really get wrong. */
function sentenceFor(tag: string): string {
  const inner = tag
    .replace(/^\{\{+~?[#/>^&*]?/, '')
    .replace(/~?\}\}+$/, '')
    .trim();
  const shown = shorten(tag);
  if (tag.length > MAX_TAG) return `\`${shown}\` is longer than anybody writes. Close it with \`}}\` earlier.`;
  if (inner === '') return `\`${shown}\` is empty. Put a name between the braces, for example \`{{customer.firstName}}\`.`;
  if (/^[\p{L}\w]+(?:\s+[\p{L}\w]+)+$/u.test(inner) || /\s/.test(inner) === false)
    return `\`${shown}\` can't be read as a name. Names are written without blanks, for example \`{{customer.firstName}}\`.`;
  if (/[|]/.test(inner))
    return `\`${shown}\` can't be read: filters with \`|\` are another system's. Use a helper, for example \`{{fallback customer.firstName "there"}}\`.`;
  if (/&&|\|\||==|!=|[<>]/.test(inner))
    return `\`${shown}\` can't be read: signs such as \`==\` don't work here. Use \`eq\`, \`and\`, \`or\` or \`not\`, for example \`{{#if (eq reason "customs")}}\`.`;
  return `\`${shown}\` can't be read. Write a name, or a helper and what it works on, for example \`{{date eta}}\`.`;
}
