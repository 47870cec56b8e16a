import { closureOf, renderClosure } from './closures';
import {
  argumentsOf,
  BLOCK_HELPERS,
  callHelper,
  headPath,
  helperName,
  type Result,
  readWatched,
  report,
  unknownHelper,
} from './expressions';
import { holds } from './helpers/compare';
import { isCondition, valueHelper } from './helpers/value-helpers';
import type { Origin } from './reply';
import type { Run } from './run';
import { innerFrame, ownContext, type Scope } from './scope';
import { isEmpty, isMissing, ownValue, type Ref, textOfValue } from './values';
import { writeValue } from './write-value';

/** One block under way. */
interface Block {
  readonly node: hbs.AST.BlockStatement;
  readonly scope: Scope;
  readonly run: Run;
  readonly origin: Origin;
}

/** Writes a block: a helper's when it has arguments, else the section of the field with its name. */
export function renderBlock(node: hbs.AST.BlockStatement, scope: Scope, run: Run, origin: Origin): void {
  const block: Block = { node, scope, run, origin };
  const name = helperName(node, scope);
  if (name === undefined) section(block);
  else if (name === 'if' || name === 'unless') conditional(block, name);
  else if (name === 'each' || name === 'with') looking(block, name);
  else if (name === 'channel') forChannels(block);
  else if (isCondition(name)) choose(block, callHelper(name, node, scope, run, origin).value === true);
  else if (valueHelper(name)) printed(block, name);
  else run.problem(unknownHelper(name, origin));
}

/** A helper that gives a value gives it as a block too; the text inside is left out, as Handlebars does. */
function printed({ node, scope, run, origin }: Block, name: string): void {
  const result = callHelper(name, node, scope, run, origin);
  report(result, run, origin);
  writeValue(result, { name, escaped: false }, run, origin);
}

/** Writes the text for yes or for no, with the `this` that stands around the block. */
function choose({ node, scope, run }: Block, yes: boolean): void {
  run.watch.decided?.({ node, scope, taken: yes });
  const program = yes ? node.program : node.inverse;
  if (program) renderClosure(closureOf(program, scope, run), ownContext(scope), run);
}

function conditional(block: Block, name: 'if' | 'unless'): void {
  const { args, hash } = argumentsOf(block.node, block.scope, block.run, block.origin);
  const value = args[0]?.value;
  const missing = block.run.setting.blankIsMissing && isMissing(value);
  const includesZero = Boolean(hash.get('includeZero')?.value) && !missing && !isEmpty(value);
  if (args.length === 1) choose(block, (includesZero || holds(value, block.run.setting.blankIsMissing)) === (name === 'if'));
  else wrongCount(block, name, 'one value');
}

function looking(block: Block, name: 'each' | 'with'): void {
  const { args } = argumentsOf(block.node, block.scope, block.run, block.origin);
  const ref = args[0];
  if (!ref || (name === 'with' && args.length !== 1)) wrongCount(block, name, name === 'each' ? 'a list' : 'one value');
  else if (name === 'each') each(block, ref);
  else if (isEmpty(ref.value) || (block.run.setting.blankIsMissing && isMissing(ref.value))) choose(block, false);
  else renderWith(block, ref, [ref]);
}

function renderWith({ node, scope, run }: Block, context: Ref, blockValues: readonly Ref[]): void {
  run.watch.decided?.({ node, scope, taken: true });
  if (node.program) renderClosure(closureOf(node.program, scope, run), context, run, { blockValues });
}

function each(block: Block, list: Ref): void {
  const { node, scope, run, origin } = block;
  const { value } = list;
  const keys = Array.isArray(value)
    ? [...value.keys()].filter((index) => index in value)
    : typeof value === 'object' && value !== null
      ? Object.keys(value)
      : [];
  if (keys.length === 0) choose(block, false);
  if (keys.length === 0 || !node.program) return;
  run.watch.decided?.({ node, scope, taken: true });
  const closure = closureOf(node.program, scope, run);
  for (const [index, key] of keys.entries()) {
    if (!run.step(origin)) return;
    const item: Ref = {
      value: ownValue(value, String(key)),
      name: [list.name, String(key)].filter((part) => part !== undefined).join('.'),
    };
    const frame = innerFrame(scope.frame, [
      ['key', key],
      ['index', index],
      ['first', index === 0],
      ['last', index === keys.length - 1],
    ]);
    renderClosure(closure, item, run, { frame, blockValues: [item, { value: key, name: undefined }] });
  }
}

/** `{{#name}}…{{/name}}`: once for a list's items, with the value as `this`, or just when it is true. */
function section(block: Block): void {
  const ref: Result = readWatched(headPath(block.node), block.scope, block.run);
  const { value } = ref;
  const name = headPath(block.node).original;
  const absent = value === false || value === null || value === undefined || (block.run.setting.blankIsMissing && isMissing(value));
  if (value === undefined && BLOCK_HELPERS.has(name)) wrongCount(block, name, 'a value');
  else if (value === true || absent) choose(block, !absent);
  else if (Array.isArray(value)) each(block, ref);
  else renderWith(block, ref, []);
}

/** `{{#channel "whatsapp" "telegram"}}`: the text for these channels alone. */
function forChannels(block: Block): void {
  const { args } = argumentsOf(block.node, block.scope, block.run, block.origin);
  choose(
    block,
    args.some((ref) => textOfValue(ref.value) === block.run.setting.channel),
  );
}

const wrongCount = ({ run, origin }: Block, name: string, needed: string): void =>
  run.problem({ code: 'bad-value', origin, message: `\`{{#${name} …}}\` needs ${needed} behind its name, and nothing else.` });
