import type {
  BlockNode,
  BodyNode,
  Call,
  Expression,
  LiteralExpression,
  MustacheNode,
  ParsedBody,
  PathExpression,
} from '../handlebars/nodes';
import { lex } from './lexer';
import type { Matcher } from './matcher';
import type { Condition, Flow, Prose, Run } from './prose';
import { findSentences, MASK } from './sentences';
import type { Match, Sentence, SlotType, Token } from './token';

export interface ProseInput {
  readonly body: ParsedBody;
  readonly language: string;
  /** Undefined where there is no pack for the language: then nothing matches. */
  readonly matcher: Matcher | undefined;
  readonly slotType: (node: MustacheNode) => SlotType;
}

/** Reads a body as a person would: mustaches are typed words at their own place, and no offset moves. */
export function readProse(input: ProseInput): Prose {
  const reader = new ProseReader(input);
  const skeleton = reader.read(input.body.nodes);
  const sentences = reader.sentences();
  const matches: Match[] = [];
  const flow = reader.cut(skeleton, sentences, matches);
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

/** The flow before its runs are cut at sentence ends. */
type Skeleton =
  | { readonly kind: 'tokens'; readonly first: number; readonly last: number }
  | {
      readonly kind: 'branch' | 'loop';
      readonly condition: Condition;
      readonly first: readonly Skeleton[];
      readonly second: readonly Skeleton[];
    }
  | { readonly kind: 'include'; readonly node: Extract<BodyNode, { kind: 'partial' }>; readonly fallback: readonly Skeleton[] | undefined }
  | { readonly kind: 'definition'; readonly node: Extract<BodyNode, { kind: 'inline' }>; readonly body: readonly Skeleton[] };

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
    };
    for (const node of nodes) {
      if (node.kind === 'text') this.addText(node.span.start, node.span.end);
      else if (node.kind === 'raw') this.addText(node.content.start, node.content.end);
      else if (node.kind === 'mustache') this.addSlot(node);
      else if (node.kind === 'block' || node.kind === 'partial' || node.kind === 'inline') {
        flush();
        skeletons.push(...this.readNested(node));
        first = this.tokens.length;
      }
    }
    flush();
    return skeletons;
  }

  private readNested(node: Extract<BodyNode, { kind: 'block' | 'partial' | 'inline' }>): Skeleton[] {
    if (node.kind === 'partial') return [{ kind: 'include', node, fallback: node.program ? this.read(node.program) : undefined }];
    if (node.kind === 'inline') return [{ kind: 'definition', node, body: this.read(node.program) }];
    const program = this.read(node.program);
    const otherwise = node.otherwise ? this.read(node.otherwise.nodes) : [];
    const [first, second] = node.inverted ? [otherwise, program] : [program, otherwise];
    const name = node.head.kind === 'path' ? node.head.original : '';
    const condition = conditionOf(node, name);
    if (name === 'unless') return [{ kind: 'branch', condition, first: second, second: first }];
    const loops = name === 'each' || (node.params.length === 0 && name !== 'if' && name !== 'with');
    return [{ kind: loops && !node.inverted ? 'loop' : 'branch', condition, first, second }];
  }

  private addText(start: number, end: number): void {
    const text = this.input.body.text.slice(start, end);
    lex(text, start, this.tokens);
    this.mask(start, text);
  }

  private addSlot(node: MustacheNode): void {
    const type = this.input.slotType(node);
    const glued = this.tokens.at(-1)?.span.end === node.span.start;
    this.tokens.push({ kind: 'slot', span: node.span, norm: `<${type}>`, glued, slot: { type, node, variable: variableOf(node) } });
    this.mask(node.span.start, MASK.repeat(node.span.end - node.span.start));
  }

  private mask(start: number, text: string): void {
    if (start > this.maskedTo) this.masked.push(' '.repeat(start - this.maskedTo));
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
  cut(skeletons: readonly Skeleton[], sentences: readonly Sentence[], matches: Match[]): Flow[] {
    return skeletons.flatMap((skeleton): Flow[] => {
      if (skeleton.kind === 'tokens') return this.runs(skeleton.first, skeleton.last, sentences, matches);
      if (skeleton.kind === 'include') {
        return [
          {
            kind: 'include',
            node: skeleton.node,
            name: skeleton.node.name.name,
            fallback: skeleton.fallback && this.cut(skeleton.fallback, sentences, matches),
          },
        ];
      }
      if (skeleton.kind === 'definition')
        return [{ kind: 'definition', node: skeleton.node, body: this.cut(skeleton.body, sentences, matches) }];
      // Reading order is the order of the text, which is not always the order of true and false.
      const firstStands = startOf(skeleton.first) <= startOf(skeleton.second);
      const one = this.cut(firstStands ? skeleton.first : skeleton.second, sentences, matches);
      const other = this.cut(firstStands ? skeleton.second : skeleton.first, sentences, matches);
      const [whenTrue, whenFalse] = firstStands ? [one, other] : [other, one];
      if (skeleton.kind === 'loop') return [{ kind: 'loop', condition: skeleton.condition, body: whenTrue, otherwise: whenFalse }];
      return [{ kind: 'branch', condition: skeleton.condition, whenTrue, whenFalse }];
    });
  }

  private runs(from: number, to: number, sentences: readonly Sentence[], matches: Match[]): Run[] {
    const runs: Run[] = [];
    let sentence = sentenceOf(sentences, from);
    for (let first = from; first < to; ) {
      const current = sentences[sentence];
      const last = Math.min(to, current?.last ?? to);
      const stretch = { first, last, atStart: first === current?.first, atEnd: last === current?.last };
      const found = this.input.matcher?.match(this.tokens, stretch) ?? [];
      matches.push(...found);
      runs.push({ kind: 'run', sentence, first, last, ends: stretch.atEnd, matches: found });
      first = last;
      sentence++;
    }
    return runs;
  }
}

function startOf(skeletons: readonly Skeleton[]): number {
  for (const skeleton of skeletons) {
    if (skeleton.kind === 'tokens') return skeleton.first;
    if (skeleton.kind === 'branch' || skeleton.kind === 'loop') return Math.min(startOf(skeleton.first), startOf(skeleton.second));
  }
  return Number.POSITIVE_INFINITY;
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

/** `if` and `with` ask whether something is given, a helper whether it holds, `each` whether there is some. */
function conditionOf(node: BlockNode, name: string): Condition {
  const argument = node.params[0];
  if (name === 'channel')
    return {
      text: node.params
        .map((param) => (param.kind === 'literal' ? String(param.value) : 'original' in param ? param.original : ''))
        .join(' or '),
      kind: 'channel',
      node,
    };
  if (name === 'if' || name === 'unless' || name === 'with')
    return { text: argument ? wordsOf(argument) : '', kind: argument?.kind === 'path' ? 'given' : 'holds', node };
  if (name === 'each') return { text: argument ? wordsOf(argument) : '', kind: 'some', node };
  return { text: [name, ...node.params.map(wordsOf)].join(' '), kind: node.params.length === 0 ? 'given' : 'holds', node };
}

/** An expression as it was written, but for its blanks. */
export function wordsOf(expression: Expression): string {
  if (expression.kind === 'path') return expression.original;
  if (expression.kind === 'literal') return typeof expression.value === 'string' ? `"${expression.value}"` : String(expression.value);
  return [expression.head, ...expression.params]
    .map((part) => (part.kind === 'sub-expression' ? `(${wordsOf(part)})` : wordsOf(part)))
    .join(' ');
}

/** The first thing a mustache reads, looking through helpers: `customer.firstName` in `{{fallback customer.firstName "there"}}`. */
export function variableOf(call: Call): PathExpression | LiteralExpression | undefined {
  const plain = call.params.length === 0 && call.hash.length === 0;
  if (plain) return call.head.kind === 'sub-expression' ? variableOf(call.head) : call.head;
  const [first] = call.params;
  if (!first) return undefined;
  return first.kind === 'sub-expression' ? variableOf(first) : first;
}
