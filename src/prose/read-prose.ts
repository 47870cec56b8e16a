import type {
  BlockNode,
  BodyNode,
  Call,
  InlineNode,
  LiteralExpression,
  MustacheNode,
  ParsedBody,
  PartialNode,
  PathExpression,
} from '../handlebars/nodes';
import { conditionOf, isLoop } from './conditions';
import { ADDRESS, lex } from './lexer';
import type { Matcher } from './matcher';
import type { Condition, Flow, Prose, Run } from './prose';
import { findSentences, MASK, TAG } from './sentences';
import type { Match, Sentence, SlotType, Token } from './token';

export interface ProseInput {
  readonly body: ParsedBody;
  readonly language: string;
  /** Undefined where there is no pack for the language: then nothing matches. */
  readonly matcher: Matcher | undefined;
  readonly slotType: (node: MustacheNode) => SlotType;
}

/** Nobody reads further, and no channel takes more: what stands behind so many characters is not judged. */
export const MAX_LENGTH = 300_000;

/** Reads a body as a person would: mustaches are typed words at their own place, and no offset moves. */
export function readProse(input: ProseInput): Prose {
  const reader = new ProseReader(input);
  const skeleton = reader.read(input.body.nodes);
  const sentences = reader.sentences();
  const matches: Match[] = [];
  const all = reader.tokens.length;
  const flow = reader.cut(skeleton, { from: 0, to: all, before: 0, after: all }, sentences, matches);
  const byLabel = new Map<string, Match[]>();
  for (const match of matches) {
    const list = byLabel.get(match.label);
    if (list) list.push(match);
    else byLabel.set(match.label, [match]);
  }
  return {
    text: input.body.text,
    language: input.language,
    tokens: reader.tokens,
    sentences,
    flow,
    matches,
    matchesOf: (label) => byLabel.get(label) ?? [],
  };
}

/** The flow before its runs are cut at sentence ends. Numbers are token indexes. */
type Skeleton =
  | { readonly kind: 'tokens'; readonly first: number; readonly last: number }
  | {
      readonly kind: 'branch' | 'loop';
      readonly condition: Condition;
      /** Both sides in the order of the text; `trueFirst` tells which of them is read when the condition holds. */
      readonly first: readonly Skeleton[];
      readonly second: readonly Skeleton[];
      readonly trueFirst: boolean;
      readonly from: number;
      readonly middle: number;
      readonly to: number;
    }
  | {
      readonly kind: 'include';
      readonly node: PartialNode;
      readonly fallback: readonly Skeleton[] | undefined;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'definition';
      readonly node: InlineNode;
      readonly body: readonly Skeleton[];
      readonly from: number;
      readonly to: number;
    };

/**
 * The tokens of one side of a branch, and where the reader comes from and goes on: the other side is not read.
 * That is what tells whether a sentence that began in front of both sides ends in this one.
 */
interface Side {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** A side of a block within a side: what stands at the edge of the outer one shares its edge. */
const within = (outer: Side, block: { from: number; to: number }, from: number, to: number): Side => ({
  from,
  to,
  before: block.from === outer.from ? outer.before : block.from,
  after: block.to === outer.to ? outer.after : block.to,
});

class ProseReader {
  readonly tokens: Token[] = [];
  private readonly masked: string[] = [];
  private maskedTo = 0;
  constructor(private readonly input: ProseInput) {}

  read(nodes: readonly BodyNode[]): Skeleton[] {
    const skeletons: Skeleton[] = [];
    let first = this.tokens.length;
    const flush = (): void => {
      if (this.tokens.length > first) skeletons.push({ kind: 'tokens', first, last: this.tokens.length });
      first = this.tokens.length;
    };
    let end = nodes[0]?.span.start ?? 0;
    for (const node of nodes) {
      // A tag that belongs to no block has no node.
      if (node.span.start > end) flush();
      end = node.span.end;
      if (node.kind === 'text') this.addText(node.span.start, node.span.end);
      else if (node.kind === 'raw') this.addText(node.content.start, node.content.end);
      else if (node.kind === 'mustache') this.addSlot(node);
      else if (node.kind === 'broken') {
        flush();
        this.mask(node.span.start, ' '.repeat(node.span.end - node.span.start));
      } else if (node.kind === 'block' || node.kind === 'partial' || node.kind === 'inline') {
        flush();
        skeletons.push(...this.readNested(node));
        first = this.tokens.length;
      }
    }
    flush();
    return skeletons;
  }

  private readNested(node: BlockNode | PartialNode | InlineNode): Skeleton[] {
    const from = this.tokens.length;
    if (node.kind === 'partial') {
      // A fragment prints something here, so its line is no line of tags.
      if (!node.program) this.mask(node.span.start, ' '.repeat(node.span.end - node.span.start));
      const fallback = node.program && this.read(node.program);
      return [{ kind: 'include', node, fallback, from, to: this.tokens.length }];
    }
    const first = this.read(node.program);
    const middle = this.tokens.length;
    if (node.kind === 'inline') return [{ kind: 'definition', node, body: first, from, to: middle }];
    const second = node.otherwise ? this.read(node.otherwise.nodes) : [];
    const { condition, negated } = conditionOf(node);
    const sides = { first, second, trueFirst: node.inverted === negated };
    return [{ kind: isLoop(node) ? 'loop' : 'branch', condition, ...sides, from, middle, to: this.tokens.length }];
  }

  private addText(start: number, end: number): void {
    const text = this.input.body.text.slice(start, Math.min(end, MAX_LENGTH));
    const first = this.tokens.length;
    lex(text, start, this.tokens);
    this.mask(start, this.withoutAddresses(text, start, first));
  }

  /** The question mark in an address ends no sentence. */
  private withoutAddresses(text: string, start: number, first: number): string {
    let masked = '';
    for (let index = first; index < this.tokens.length; index++) {
      const { norm, span } = this.tokens[index]!;
      if (norm !== ADDRESS) continue;
      masked += text.slice(masked.length, span.start - start) + MASK.repeat(span.end - span.start);
    }
    return masked + text.slice(masked.length);
  }

  private addSlot(node: MustacheNode): void {
    const type = this.input.slotType(node);
    const glued = this.tokens.at(-1)?.span.end === node.span.start;
    this.tokens.push({ kind: 'slot', span: node.span, norm: `<${type}>`, glued, slot: { type, node, variable: variableOf(node) } });
    this.mask(node.span.start, MASK.repeat(node.span.end - node.span.start));
  }

  private mask(start: number, text: string): void {
    if (start > this.maskedTo) this.masked.push(TAG.repeat(start - this.maskedTo));
    this.masked.push(text);
    this.maskedTo = start + text.length;
  }

  sentences(): Sentence[] {
    const abbreviations = this.input.matcher?.abbreviations ?? new Set<string>();
    const sentences: Sentence[] = [];
    let token = 0;
    for (const { start, end, paragraph, listItem } of findSentences(this.masked.join(''), this.input.language, abbreviations)) {
      while (token < this.tokens.length && this.tokens[token]!.span.end <= start) token++;
      const first = token;
      while (token < this.tokens.length && this.tokens[token]!.span.start < end) token++;
      if (token > first)
        sentences.push({
          first,
          last: token,
          paragraph,
          listItem,
          span: { start: this.tokens[first]!.span.start, end: this.tokens[token - 1]!.span.end },
        });
    }
    return sentences;
  }

  /** Cuts token runs at sentence ends and finds the matches of each piece. */
  cut(skeletons: readonly Skeleton[], side: Side, sentences: readonly Sentence[], matches: Match[]): Flow[] {
    const inside = (inner: readonly Skeleton[], block: { from: number; to: number }, from: number, to: number): Flow[] =>
      this.cut(inner, within(side, block, from, to), sentences, matches);
    return skeletons.flatMap((skeleton): Flow[] => {
      if (skeleton.kind === 'tokens') return this.runs(skeleton.first, skeleton.last, side, sentences, matches);
      const { from, to } = skeleton;
      if (skeleton.kind === 'include') {
        const { node, fallback } = skeleton;
        return [{ kind: 'include', node, name: node.name.name, fallback: fallback && inside(fallback, skeleton, from, to) }];
      }
      if (skeleton.kind === 'definition')
        return [
          {
            kind: 'definition',
            node: skeleton.node,
            body: this.cut(skeleton.body, { from, to, before: from, after: to }, sentences, matches),
          },
        ];
      const { condition, middle } = skeleton;
      const first = inside(skeleton.first, skeleton, from, middle);
      const second = inside(skeleton.second, skeleton, middle, to);
      const [whenTrue, whenFalse] = skeleton.trueFirst ? [first, second] : [second, first];
      if (skeleton.kind === 'loop') return [{ kind: 'loop', condition, body: whenTrue, otherwise: whenFalse }];
      return [{ kind: 'branch', condition, whenTrue, whenFalse }];
    });
  }

  private runs(from: number, to: number, side: Side, sentences: readonly Sentence[], matches: Match[]): Run[] {
    const runs: Run[] = [];
    let sentence = sentenceOf(sentences, from);
    for (let current = sentences[sentence]; current && current.first < to; current = sentences[++sentence]) {
      const first = Math.max(from, current.first);
      const last = Math.min(to, current.last);
      const atStart = first === current.first || (first === side.from && current.first >= side.before);
      const atEnd = last === current.last || (last === side.to && current.last <= side.after);
      const found = this.input.matcher?.match(this.tokens, { first, last, atStart, atEnd }) ?? [];
      for (const match of found) matches.push(match);
      runs.push({ kind: 'run', sentence, first, last, ends: atEnd, matches: found });
    }
    return runs;
  }
}

function sentenceOf(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first thing a mustache reads, looking through helpers: `customer.firstName` in `{{fallback customer.firstName "there"}}`. */
export function variableOf(call: Call): PathExpression | LiteralExpression | undefined {
  const plain = call.params.length === 0 && call.hash.length === 0;
  if (plain) return call.head.kind === 'sub-expression' ? variableOf(call.head) : call.head;
  const [first] = call.params;
  if (!first) return undefined;
  return first.kind === 'sub-expression' ? variableOf(first) : first;
}
