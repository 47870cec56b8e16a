import type { BlockNode, Expression } from '../../handlebars/nodes';
import { formKey, type NameForm, nameFormOf } from './name-form';
import { readingOf, type Surroundings } from './names';

/** Names of variables that are surely there, and names' forms by their keys. */
type Names = ReadonlySet<string>;
const NONE: Names = new Set();

/** Is a variable, or a name's form, surely there at this place, since a block around it asked for it? */
export function isGuarded(name: string, { blocks, inProgram }: Surroundings): boolean {
  return blocks.some((block, index) => {
    const outside = { blocks: blocks.slice(0, index), inProgram: inProgram.slice(0, index) };
    return present(block, inProgram[index] ?? false, outside).has(name);
  });
}

/** What is there within a block's first text, or in its `{{else}}`. */
function present(block: BlockNode, inFirst: boolean, outside: Surroundings): Names {
  const head = block.head.kind === 'path' ? block.head.original : '';
  const asked = block.params[0] ?? block.head;
  if (head === 'if') return inFirst ? whenTrue(asked, outside) : whenFalse(asked, outside);
  if (head === 'unless') return inFirst ? whenFalse(asked, outside) : whenTrue(asked, outside);
  const works = head === 'with' || head === 'each' || block.params.length === 0;
  return works && inFirst ? whenTrue(asked, outside) : NONE;
}

/** What is there when a condition holds: one that compares with something holds for a value only. */
function whenTrue(condition: Expression, outside: Surroundings): Names {
  if (condition.kind === 'path') return nameOf(condition, outside);
  if (condition.kind === 'literal' || condition.head.kind !== 'path') return NONE;
  const { head, params } = condition;
  if (head.original === 'and') return union(params.map((param) => whenTrue(param, outside)));
  if (head.original === 'or') return intersection(params.map((param) => whenTrue(param, outside)));
  if (head.original === 'not') return params[0] ? whenFalse(params[0], outside) : NONE;
  const form = nameFormOf(condition);
  if (form) return formAndName(form, outside);
  return COMPARING.has(head.original) ? compared(params, outside) : NONE;
}

/** What is there when a condition doesn't hold. */
function whenFalse(condition: Expression, outside: Surroundings): Names {
  if (condition.kind !== 'sub-expression' || condition.head.kind !== 'path') return NONE;
  const { head, params } = condition;
  if (head.original === 'not') return params[0] ? whenTrue(params[0], outside) : NONE;
  if (head.original === 'or') return union(params.map((param) => whenFalse(param, outside)));
  if (head.original === 'and') return intersection(params.map((param) => whenFalse(param, outside)));
  return head.original === 'ne' ? compared(params, outside) : NONE;
}

const COMPARING: ReadonlySet<string> = new Set(['eq', 'gt', 'gte', 'lt', 'lte']);

/** Equal to `"gold"` is there; equal to `""` is not, and of two variables both may be missing. */
function compared(params: readonly Expression[], outside: Surroundings): Names {
  const filled = params.some(
    (param) =>
      param.kind === 'literal' && (typeof param.value === 'number' || (typeof param.value === 'string' && param.value.trim() !== '')),
  );
  return filled ? union(params.map((param) => (param.kind === 'path' ? nameOf(param, outside) : NONE))) : NONE;
}

function nameOf(path: Extract<Expression, { kind: 'path' }>, outside: Surroundings): Names {
  const reading = readingOf(path, outside);
  return reading.kind === 'variable' ? new Set([reading.name]) : NONE;
}

/** Who has a certain form has a name; `name customer` reads `customer.name`. */
function formAndName(form: NameForm, outside: Surroundings): Names {
  const read = [...nameOf(form.of, outside)];
  return new Set([formKey(form, outside), ...read, ...read.map((name) => `${name}.name`)]);
}

const union = (sets: readonly Names[]): Names => new Set(sets.flatMap((set) => [...set]));

function intersection([first = NONE, ...rest]: readonly Names[]): Names {
  return new Set([...first].filter((name) => rest.every((set) => set.has(name))));
}
