import { closureOf, pathText, renderClosure } from './closures';
import { argumentsOf, evaluate } from './expressions';
import { locatedProgram } from './located-program';
import type { Data, Origin, RenderProblem } from './reply';
import type { Run } from './run';
import { type Closure, type Container, type Frame, innerFrame, type PartialBlock, type Scope } from './scope';
import { ownValue, type Ref, textOfValue } from './values';

type PartialNode = hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement;

/** Writes `{{> name}}` or `{{#> name}}…{{/name}}`. */
export function renderPartial(node: PartialNode, scope: Scope, run: Run, origin: Origin): void {
  const indent = 'indent' in node ? node.indent : '';
  if (node.params.length > 1) {
    const message = 'A fragment takes one value as its context, and more by name: `{{> signature agent team="Logistics"}}`.';
    run.problem({ code: 'unsupported', origin, message });
    return;
  }
  run.deeper(origin, () => {
    if (indent) run.out.indented(indent, origin, () => place(node, scope, run, origin));
    else place(node, scope, run, origin);
  });
}

function place(node: PartialNode, scope: Scope, run: Run, origin: Origin): void {
  const name = nameOf(node, scope, run, origin);
  const context = contextOf(node, scope, run, origin);
  const block = 'program' in node ? closureOf(node.program, scope, run) : undefined;
  const around = scope.frame.partialBlock;
  const partialBlock: PartialBlock | undefined = block ? { closure: block, outer: around } : around;
  const frame: Frame = block ? { ...innerFrame(scope.frame, []), partialBlock } : scope.frame;
  const inline = scope.inlines.get(name);
  const text = inline || name === '@partial-block' ? undefined : run.fragment(name);
  const fallback = name === '@partial-block' && around ? around : block && partialBlock;
  if (inline) renderClosure(inline, context, run, { frame, blockValues: [] });
  else if (text !== undefined) {
    renderFragment({ name, text, context, frame, inlines: new Map([...scope.inlines, ...(block?.inlines ?? [])]) }, run, origin);
  } else if (fallback) renderPartialBlock(fallback, context, frame, run);
  else run.problem(unknownFragment(name, origin));
}

const unknownFragment = (name: string, origin: Origin): RenderProblem => ({
  code: 'unknown-fragment',
  origin,
  message: `There is no fragment \`${name}\`, so the reply would have a hole here. Write \`_${name}.yaml\`, or correct the name.`,
});

/** The name as written; `{{> (lookup …)}}` finds it out. */
const nameOf = (node: PartialNode, scope: Scope, run: Run, origin: Origin): string =>
  node.name.type === 'SubExpression' ? textOfValue(evaluate(node.name, scope, run, origin).value) : pathText(node.name);

/** The fragment's `this`: what surrounds it or its one argument, with the named values over it. */
function contextOf(node: PartialNode, scope: Scope, run: Run, origin: Origin): Ref {
  const { args, hash } = argumentsOf({ path: node.name, params: node.params, hash: node.hash }, scope, run, origin);
  const context = args[0] ?? scope.context;
  if (hash.size === 0 && !node.hash) return context;
  const fields: Record<string, Data | undefined> = {};
  const set = (key: string, value: Data | undefined): void => {
    if (key !== '__proto__') fields[key] = value;
  };
  const { value } = context;
  for (const key of value === null || value === undefined ? [] : Object.keys(Object(value))) set(key, ownValue(value, key));
  for (const [key, ref] of hash) set(key, ref.value);
  return { value: fields, name: context.name };
}

/** The block's text, in which `@partial-block` means again what it meant around it. */
function renderPartialBlock({ closure, outer }: PartialBlock, context: Ref, frame: Frame, run: Run): void {
  renderClosure(closure, context, run, { frame: { ...innerFrame(frame, []), partialBlock: outer } });
}

interface Fragment {
  readonly name: string;
  readonly text: string;
  readonly context: Ref;
  readonly frame: Frame;
  readonly inlines: ReadonlyMap<string, Closure>;
}

function renderFragment({ name, text, context, frame, inlines }: Fragment, run: Run, origin: Origin): void {
  const parsed = locatedProgram(text);
  if (!parsed.ok) run.problem({ code: 'syntax', message: parsed.message, origin: { fragment: name, span: parsed.span } });
  else if (run.step(origin)) {
    const container: Container = { fragment: name, spanOf: parsed.located.spanOf, inlines };
    renderMain(parsed.located.program, container, context, frame, run);
  }
}

/** Writes a whole body or fragment. Neither sees the contexts of what calls it. */
export function renderMain(program: hbs.AST.Program, container: Container, context: Ref, frame: Frame, run: Run): void {
  const closure = closureOf(program, { depths: [], names: [], blockValues: [], frame, container }, run);
  renderClosure({ ...closure, depths: [context] }, context, run);
}
