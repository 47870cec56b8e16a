import { scanIslands } from '../handlebars/islands';
import { type Program, parseProcessed, parseUnprocessed } from '../handlebars/official-parser';
import type { Span } from '../text/span';

/** A body's tree for rendering, and where its nodes stand in the body. */
export interface LocatedProgram {
  readonly program: Program;
  spanOf(node: hbs.AST.Node): Span;
}

export type ProgramResult =
  | { readonly ok: true; readonly located: LocatedProgram }
  | { readonly ok: false; readonly message: string; readonly span: Span };

/** Previews render the same body again and again. */
const remembered = new Map<string, ProgramResult>();
const MAX_REMEMBERED = 200;

/** Parses a body for rendering; never throws. */
export function locatedProgram(text: string): ProgramResult {
  let result = remembered.get(text);
  if (!result) {
    result = parse(text);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(text, result);
  }
  return result;
}

/** Far deeper than anybody writes. The parser takes seconds for thousands of levels, and then gives up. */
const MAX_NESTING = 128;

function parse(text: string): ProgramResult {
  const tooDeep = tooDeepAt(text);
  if (tooDeep)
    return {
      ok: false,
      message: `Conditions or brackets stand more than ${MAX_NESTING} deep in each other here. Split the reply.`,
      span: tooDeep,
    };
  try {
    const program = parseProcessed(text);
    return { ok: true, located: { program, spanOf: spans(text, program) } };
  } catch (error) {
    const { line, message } = faultOf(error);
    const starts = lineStarts(text);
    const start = starts[line - 1] ?? 0;
    return { ok: false, message, span: { start, end: starts[line] === undefined ? text.length : (starts[line] ?? 1) - 1 } };
  }
}

/** The mustache that goes too deep. An `else if` is one level more until its block is closed. */
function tooDeepAt(text: string): Span | undefined {
  const levels: number[] = [];
  let depth = 0;
  for (const { kind, span } of scanIslands(text)) {
    if (kind === 'text' || kind === 'comment') continue;
    if (kind === 'open' || /^\{\{~?#>/.test(text.slice(span.start, span.start + 5))) {
      levels.push(1);
      depth++;
    } else if (kind === 'close') depth -= levels.pop() ?? 0;
    else if (kind === 'else' && levels.length > 0) {
      levels.push((levels.pop() ?? 0) + 1);
      depth++;
    }
    if (depth > MAX_NESTING || bracketsIn(text, span) > MAX_NESTING) return span;
  }
  return undefined;
}

function bracketsIn(text: string, { start, end }: Span): number {
  let deepest = 0;
  let open = 0;
  for (let at = start; at < end; at++) {
    const sign = text[at];
    if (sign === '(') deepest = Math.max(deepest, ++open);
    else if (sign === ')') open--;
  }
  return deepest;
}

/** Columns drift after these, so places are read from a copy that has none; the tree itself needs them for its line ends. */
const MISCOUNTED = /[\r\u2028\u2029]/;

function spans(text: string, program: Program): (node: hbs.AST.Node) => Span {
  const starts = lineStarts(text);
  const offset = ({ line, column }: hbs.AST.Position): number => (starts[line - 1] ?? 0) + column;
  const spanAt = (loc: hbs.AST.SourceLocation): Span => ({ start: offset(loc.start), end: offset(loc.end) });
  if (!MISCOUNTED.test(text)) return (node) => spanAt(node.loc);
  const paired = new Map<object, hbs.AST.SourceLocation>();
  pair(program, parseUnprocessed(text), paired);
  return (node) => spanAt(paired.get(node) ?? node.loc);
}

/** Line starts by line feed alone, as the parser counts in a text that has no other line ends. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Walks two trees of the same shape and notes for each node of the first where the second stands. */
function pair(left: unknown, right: unknown, into: Map<object, hbs.AST.SourceLocation>): void {
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) return;
  const loc = (right as Partial<hbs.AST.Node>).loc;
  if (loc) into.set(left, loc);
  for (const [key, child] of Object.entries(left)) {
    if (key !== 'loc') pair(child, (right as Record<string, unknown>)[key], into);
  }
}

function faultOf(error: unknown): { line: number; message: string } {
  const message = error instanceof Error ? error.message : '';
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1] ?? 1);
  return { line, message: "The braces in this text don't fit together, so no reply can be made of it. The editor marks the place." };
}
