import type { HelperCall, HelperResult } from './helpers/helper';
import { valueHelper } from './helpers/value-helpers';
import type { Origin, RenderProblem } from './reply';
import type { Run } from './run';
import { blockParamAt, isSimple, readPath, type Scope } from './scope';
import { isMissing, ownValue, type Ref, textOfValue } from './values';

/** A mustache, a block's opening tag or a subexpression: a head and what stands behind it. */
export interface CallNode {
  readonly path: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash | undefined;
}

/** A value with what a helper had to say about it. */
export type Result = Ref & Pick<HelperResult, 'problem' | 'note'>;

/** Helpers that only make sense as blocks. */
export const BLOCK_HELPERS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with', 'channel']);

/** The value of an argument. Deep nesting is bounded by the run's depth. */
export function evaluate(node: hbs.AST.Expression, scope: Scope, run: Run, origin: Origin): Ref {
  if (node.type === 'PathExpression') return readWatched(node as hbs.AST.PathExpression, scope, run);
  if (node.type !== 'SubExpression') return { value: (node as hbs.AST.NumberLiteral).value, name: undefined };
  let result: Result = { value: undefined, name: undefined };
  const call = node as hbs.AST.SubExpression;
  if (run.step(origin))
    run.deeper(origin, () => {
      result = callOrField(call, scope, run, origin, true);
      report(result, run, origin);
    });
  return result;
}

/** Reads a path, and says so. */
export function readWatched(path: hbs.AST.PathExpression, scope: Scope, run: Run): Ref {
  const ref = readPath(path, scope);
  if (ref.name !== undefined) run.watch.read?.(ref.name);
  return ref;
}

/** The head of a call as a path: `{{"first name"}}` and `{{12}}` read a field of that name. */
export function headPath(node: CallNode): hbs.AST.PathExpression {
  if (node.path.type === 'PathExpression') return node.path as hbs.AST.PathExpression;
  const original = String((node.path as hbs.AST.StringLiteral).original);
  return { type: 'PathExpression', loc: node.path.loc, data: false, depth: 0, parts: [original], original };
}

/** A helper's name, when the call can only be meant for one: a plain word with something behind it. */
export function helperName(node: CallNode, scope: Scope): string | undefined {
  const path = headPath(node);
  const called = node.params.length > 0 || (node.hash?.pairs.length ?? 0) > 0;
  if (!called || (isSimple(path) && blockParamAt(path, scope))) return undefined;
  return path.original;
}

/** The value of a call: a helper's result when it has arguments, else the field of that name. */
export function callOrField(node: CallNode, scope: Scope, run: Run, origin: Origin, sub = false): Result {
  const name = helperName(node, scope);
  if (name === undefined) {
    const path = headPath(node);
    if (sub && !readsField(path, scope)) run.problem(unknownHelper(path.original, origin));
    return readWatched(path, scope, run);
  }
  return callHelper(name, node, scope, run, origin);
}

/** `(today)` without arguments is a field, if there is one. */
const readsField = (path: hbs.AST.PathExpression, scope: Scope): boolean =>
  valueHelper(path.original) !== undefined ||
  readPath(path, scope).value !== undefined ||
  ownValue(scope.context.value, path.parts[0] ?? '') !== undefined;

/** Calls a value helper; an unknown one is a problem and has no value. */
export function callHelper(name: string, node: CallNode, scope: Scope, run: Run, origin: Origin): Result {
  const helper = valueHelper(name);
  if (!helper) {
    run.problem(BLOCK_HELPERS.has(name) ? notHere(name, origin) : name === 'log' ? logging(origin) : unknownHelper(name, origin));
    return { value: undefined, name };
  }
  const call: HelperCall = { name, setting: run.setting, ...argumentsOf(node, scope, run, origin) };
  const first = call.args[0];
  try {
    const { value, missing, from = first, problem, note } = helper(call);
    return { value, name: missing ?? (isMissing(value) ? undefined : from?.name), problem, note };
  } catch {
    // What Intl refuses: an unknown zone, a language that is no tag.
    return {
      value: first?.value,
      name: first?.name,
      problem: `\`${name}\` can't write \`${textOfValue(first?.value).slice(0, 60)}\` for the language \`${run.setting.language}\` and the time zone \`${run.setting.timeZone ?? 'UTC'}\`: one of them isn't known. Write them as \`fi\` and \`Europe/Helsinki\`.`,
    };
  }
}

/** The values of what stands behind a head. */
export function argumentsOf(node: CallNode, scope: Scope, run: Run, origin: Origin): Pick<HelperCall, 'args' | 'hash'> {
  return {
    args: node.params.map((param) => evaluate(param, scope, run, origin)),
    hash: new Map((node.hash?.pairs ?? []).map((pair) => [pair.key, evaluate(pair.value, scope, run, origin)])),
  };
}

/** Reports what a helper said. */
export function report(result: Result, run: Run, origin: Origin): void {
  if (result.problem !== undefined) run.problem({ code: 'bad-value', message: result.problem, origin });
  if (result.note !== undefined) run.problem({ code: 'note', message: result.note, origin });
}

export const unknownHelper = (name: string, origin: Origin): RenderProblem => ({
  code: 'unknown-helper',
  origin,
  message: `There is no helper \`${name}\`, so nothing can be written here. If \`${name}\` is a value, leave out what stands behind it.`,
});

const notHere = (name: string, origin: Origin): RenderProblem => ({
  code: 'unsupported',
  origin,
  message: `\`${name}\` needs a text of its own: write \`{{#${name} …}}\`, the text, and \`{{/${name}}}\`.`,
});

const logging = (origin: Origin): RenderProblem => ({
  code: 'unsupported',
  origin,
  message: '`log` writes nothing to the customer. Take it out.',
});
