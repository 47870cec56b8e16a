import type { Channel } from '../../channels/channel';
import type { FormattableText } from '../../channels/marked-text';
import type { BlockNode, BodyNode } from '../../handlebars/nodes';
import type { Library } from '../../library/library';
import { fragmentText } from '../../library/reply-facts';
import { conditionOf } from '../../prose/conditions';
import type { Snapshot } from '../../template/snapshot';
import type { TemplateText } from '../../template/template-text';
import { isChannelBlock, namesChannel } from './shown-on-channel';
import { typicalValue } from './typical-value';

/** Fragments that stand in each other. */
const MAX_DEPTH = 5;
/** Questions that are asked again are answered one by one; so many are more than any reply has. */
const MAX_QUESTIONS = 24;

type Piece = { readonly kind: 'text' | 'value'; readonly text: string };
/** What was answered to the questions that a reply asks more than once. */
type Answers = ReadonlyMap<string, string>;

interface Writer {
  readonly library: Library;
  readonly snapshot: Snapshot;
  readonly channel: Channel;
  readonly answers: Answers;
}

/**
 * The longest reply that a text can become on a channel, fragments included, with values of usual length. No condition is answered in two
 * ways, so some customer can get it; of a loop one round counts.
 */
export function longestReply(library: Library, snapshot: Snapshot, text: TemplateText, channel: Channel): FormattableText {
  const asked = new Map<string, string[]>();
  collectQuestions(library, text, text.body.nodes, asked, 0);
  const write = (answers: Answers): Piece[] => written({ library, snapshot, channel, answers }, text, text.body.nodes, 0);
  let answers: Answers = new Map();
  const again = [...asked].filter(([, given]) => given.length > 1).slice(0, MAX_QUESTIONS);
  for (const [question, given] of again) {
    const tries = [...new Set([...given, OTHERWISE])].map((answer) => new Map(answers).set(question, answer));
    answers = tries.reduce((best, one) => (lengthOf(write(one)) > lengthOf(write(best)) ? one : best));
  }
  return joined(write(answers));
}

/** The answer of a customer for whom none of the conditions on a question holds. */
const OTHERWISE = '';

/** What a block asks, and the answer under which its condition holds. `eq reason "customs"` asks for the reason. */
function questionOf(block: BlockNode): { readonly question: string; readonly answer: string } {
  const { text } = conditionOf(block).condition;
  const [, subject, value] = /^eq (\S+) ("[^"]*"|\d+)$/.exec(text) ?? [];
  return subject === undefined || value === undefined ? { question: text, answer: 'yes' } : { question: subject, answer: value };
}

function collectQuestions(
  library: Library,
  text: TemplateText,
  nodes: readonly BodyNode[],
  asked: Map<string, string[]>,
  depth: number,
): void {
  for (const node of nodes) {
    if (node.kind === 'block') {
      if (!isChannelBlock(node)) {
        const { question, answer } = questionOf(node);
        asked.set(question, [...(asked.get(question) ?? []), answer]);
      }
      for (const side of sidesOf(node)) collectQuestions(library, text, side, asked, depth);
    } else if (node.kind === 'partial') {
      const fragment = depth < MAX_DEPTH ? fragmentText(library, node.name.name, text.language) : undefined;
      if (fragment) collectQuestions(library, fragment, fragment.body.nodes, asked, depth + 1);
    }
  }
}

const sidesOf = (block: BlockNode): readonly (readonly BodyNode[])[] => [block.program, block.otherwise?.nodes ?? []];

function written(writer: Writer, text: TemplateText, nodes: readonly BodyNode[], depth: number): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.kind === 'text') return [{ kind: 'text', text: text.value.slice(node.span.start, node.span.end) }];
    if (node.kind === 'raw') return [{ kind: 'text', text: text.value.slice(node.content.start, node.content.end) }];
    if (node.kind === 'mustache') return [{ kind: 'value', text: typicalValue(node, writer.snapshot, writer.library) }];
    if (node.kind === 'block') return blockPieces(writer, text, node, depth);
    if (node.kind !== 'partial') return [];
    const fragment = depth < MAX_DEPTH ? fragmentText(writer.library, node.name.name, text.language) : undefined;
    if (fragment) return written(writer, fragment, fragment.body.nodes, depth + 1);
    return node.program ? written(writer, text, node.program, depth) : [];
  });
}

function blockPieces(writer: Writer, text: TemplateText, block: BlockNode, depth: number): Piece[] {
  const holds = answerTo(writer, block);
  const sides = sidesOf(block).map((nodes) => written(writer, text, nodes, depth));
  const [program = [], otherwise = []] = sides;
  if (holds === undefined) return lengthOf(program) >= lengthOf(otherwise) ? program : otherwise;
  const inProgram = (holds !== conditionOf(block).negated) !== block.inverted;
  return inProgram ? program : otherwise;
}

/** Does a block's condition hold? Undefined where nothing forbids to take the longer side. */
function answerTo({ channel, answers }: Writer, block: BlockNode): boolean | undefined {
  if (isChannelBlock(block)) return namesChannel(block, channel.id);
  const { question, answer } = questionOf(block);
  const given = answers.get(question);
  return given === undefined ? undefined : given === answer;
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

function joined(pieces: readonly Piece[]): FormattableText {
  let end = 0;
  const placed = pieces.map(({ kind, text }) => {
    const start = end;
    end += text.length;
    return { kind, span: { start, end } };
  });
  return { text: pieces.map(({ text }) => text).join(''), pieces: placed };
}
