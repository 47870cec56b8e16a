import type { Program } from '../handlebars/official-parser';
import { evaluate } from './expressions';
import type { Origin } from './reply';
import type { Run } from './run';
import { type Closure, enter, type Frame, type Scope } from './scope';
import { type Ref, textOfValue } from './values';

/** What a closure is made from: everything of a scope but its context. */
export type Surroundings = Pick<Scope, 'depths' | 'names' | 'blockValues' | 'frame' | 'container'>;

/** A program together with what it can see; inline fragments that it defines are ready before its first statement. */
export function closureOf(program: Program, around: Surroundings, run: Run): Closure {
  const names = [program.blockParams ?? [], ...around.names];
  const { depths, blockValues, frame, container } = around;
  return { program, container, depths, names, blockValues, frame, inlines: inlinesOf(program, { ...around, names }, run) };
}

function inlinesOf(program: Program, around: Surroundings, run: Run): ReadonlyMap<string, Closure> {
  const inlines = new Map<string, Closure>();
  for (const statement of program.body) {
    if (statement.type !== 'DecoratorBlock') continue;
    const block = statement as hbs.AST.DecoratorBlock;
    const origin: Origin = { fragment: around.container.fragment, span: around.container.spanOf(block) };
    if (pathText(block.path) !== 'inline' || !run.step(origin)) continue;
    const [first] = block.params;
    const context = around.depths[0] ?? { value: undefined, name: undefined };
    const name = first ? evaluate(first, { ...around, context, inlines }, run, origin) : context;
    run.deeper(origin, () => inlines.set(textOfValue(name.value), closureOf(block.program, around, run)));
  }
  return inlines;
}

/** The written name of a decorator. */
export const pathText = (path: hbs.AST.Expression): string => ('original' in path ? String(path.original) : '');

export interface Entering {
  readonly frame?: Frame | undefined;
  /** Values for the names behind `as |…|`. */
  readonly blockValues?: readonly Ref[] | undefined;
}

/** Writes a closure's text with `context` as its `this`. */
export function renderClosure(closure: Closure, context: Ref, run: Run, { frame, blockValues }: Entering = {}): void {
  const { container } = closure;
  const before = container.inlines;
  if (closure.inlines.size > 0) container.inlines = new Map([...before, ...closure.inlines]);
  run.statements(closure.program, {
    context,
    depths: enter(closure.depths, context),
    names: closure.names,
    blockValues: [blockValues ?? [], ...closure.blockValues],
    frame: frame ?? closure.frame,
    container,
    inlines: container.inlines,
  });
  container.inlines = before;
}
