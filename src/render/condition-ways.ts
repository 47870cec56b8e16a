import { headPath } from './expressions';
import { holds } from './helpers/compare';
import type { Data } from './reply';
import { readPath, type Scope } from './scope';
import { isMissing, textOfValue, type Value } from './values';
import type { Decision } from './watcher';

/** What to change so that a condition comes out as wished. */
export type Change = { readonly name: string; readonly value: Data | undefined } | { readonly channel: string };

/** Where values come from that make a condition true. */
export interface ConditionValues {
  /** One that could stand there. */
  example(name: string): Data;
  /** All that may stand there, where that is known. */
  choices(name: string): readonly Data[];
  /** What else could stand there. */
  another(name: string): Data;
  readonly channels: readonly string[];
}

/** Several ways of getting a condition's way, likeliest first; empty where nobody can know one. A way need not work: try it. */
type Ways = readonly (readonly Change[])[];

/** How to make a block show its own text, or not. */
export function waysTo(wanted: boolean, { node, scope }: Decision, values: ConditionValues): Ways {
  const name = headPath(node).original;
  const [argument] = node.params;
  if (!argument) return ofValue(headPath(node), wanted, scope, values);
  if (name === 'channel') return ofChannel(node.params.map(literalOf), wanted, values);
  if (name === 'each') return ofList(argument, wanted, scope, values);
  if (name === 'if' || name === 'with') return waysOf(argument, wanted, scope, values);
  return name === 'unless' ? waysOf(argument, !wanted, scope, values) : ofCall(name, node.params, wanted, scope, values);
}

function waysOf(expression: hbs.AST.Expression, wanted: boolean, scope: Scope, values: ConditionValues): Ways {
  if (expression.type === 'PathExpression') return ofValue(expression as hbs.AST.PathExpression, wanted, scope, values);
  if (expression.type !== 'SubExpression') return [];
  const call = expression as hbs.AST.SubExpression;
  return ofCall(headPath(call).original, call.params, wanted, scope, values);
}

function ofValue(path: hbs.AST.PathExpression, wanted: boolean, scope: Scope, values: ConditionValues): Ways {
  const { name } = readPath(path, scope);
  if (name === undefined || path.data) return [];
  const value = values.example(name);
  // Which of its choices it is may matter to other conditions.
  if (wanted) return [...new Set([value, ...values.choices(name)])].slice(0, MAX_CHOICES).map((one) => [{ name, value: one }]);
  // These are there, and still don't hold.
  const empty = typeof value === 'boolean' ? [false] : typeof value === 'number' ? [0] : [];
  return [undefined, ...empty].map((none) => [{ name, value: none }]);
}

function ofList(expression: hbs.AST.Expression, wanted: boolean, scope: Scope, values: ConditionValues): Ways {
  return waysOf(expression, wanted, scope, values).map((way) =>
    way.map((change) => ('name' in change && wanted ? { ...change, value: listOf(change.value) } : change)),
  );
}

const listOf = (value: Data | undefined): Data =>
  typeof value === 'object' && value !== null ? value : textOfValue(value).split(/\s*[,;]\s*/);

function ofChannel(named: readonly Value[], wanted: boolean, { channels }: ConditionValues): Ways {
  return channels.filter((channel) => named.includes(channel) === wanted).map((channel) => [{ channel }]);
}

function ofCall(helper: string, params: readonly hbs.AST.Expression[], wanted: boolean, scope: Scope, values: ConditionValues): Ways {
  const each = (wish: boolean): Ways[] => params.map((param) => (isSo(param, wish, scope) ? AS_IT_IS : waysOf(param, wish, scope, values)));
  const together = (ways: readonly Ways[]): Ways => [ways.flatMap(([first = []]) => first)];
  if (helper === 'not') return params.length === 1 ? each(!wanted).flat() : together(each(!wanted));
  if (helper === 'and') return wanted ? together(each(true)) : each(false).flat();
  if (helper === 'or' || helper === 'fallback') return wanted ? each(true).flat() : together(each(false));
  const [left, right] = params;
  if (!left || !right || !COMPARED.has(helper)) return left ? waysOf(left, wanted, scope, values) : [];
  return [
    ...compared(helper, left, givenValue(right, scope), wanted, scope, values),
    ...compared(turned(helper), right, givenValue(left, scope), wanted, scope, values),
  ];
}

const COMPARED: ReadonlySet<string> = new Set(['eq', 'ne', 'gt', 'gte', 'lt', 'lte']);
const turned = (helper: string): string => ({ gt: 'lt', gte: 'lte', lt: 'gt', lte: 'gte' })[helper] ?? helper;

function compared(helper: string, side: hbs.AST.Expression, other: Value, wanted: boolean, scope: Scope, values: ConditionValues): Ways {
  if (side.type !== 'PathExpression' || (side as hbs.AST.PathExpression).data) return [];
  const { name } = readPath(side as hbs.AST.PathExpression, scope);
  if (name === undefined) return [];
  const candidates: (Data | undefined)[] = [];
  if (helper === 'eq' || helper === 'ne') {
    if (wanted === (helper === 'eq')) candidates.push(other);
    else
      candidates.push(
        ...[...values.choices(name), values.another(name), values.example(name)].filter(
          (value) => textOfValue(value) !== textOfValue(other),
        ),
        undefined,
      );
  } else candidates.push(...neighbours(other, STEP[`${helper} ${wanted}`] ?? 0), ...(wanted ? [] : [undefined]));
  return candidates.map((value) => [{ name, value }]);
}

/** A part of a condition that is as wished already is left alone, for other conditions may live on its value. */
const AS_IT_IS: Ways = [[]];

/** Is a part of a condition as wished? False where only trying would tell. */
function isSo(part: hbs.AST.Expression, wanted: boolean, scope: Scope): boolean {
  if (part.type === 'PathExpression') return holds(readPath(part as hbs.AST.PathExpression, scope).value, true) === wanted;
  if (part.type !== 'SubExpression') return false;
  const { original } = headPath(part as hbs.AST.SubExpression);
  const [left, right] = (part as hbs.AST.SubExpression).params;
  if (!left || !right || !COMPARED.has(original)) return false;
  return isOnSide(original, givenValue(left, scope), givenValue(right, scope)) === wanted;
}

function isOnSide(helper: string, value: Value, other: Value): boolean | undefined {
  const [one, two] = [textOfValue(value), textOfValue(other)];
  const isSame = isMissing(value) || isMissing(other) ? isMissing(value) && isMissing(other) : one === two;
  if (helper === 'eq' || helper === 'ne') return isSame === (helper === 'eq');
  if (isMissing(value) || isMissing(other)) return false;
  if (isSame) return helper === 'gte' || helper === 'lte';
  const difference = Number(one) - Number(two);
  // Days are in their order as text. Anything else is tried out.
  const more = Number.isNaN(difference) ? (/^\d{4}-/.test(one) && /^\d{4}-/.test(two) ? one > two : undefined) : difference > 0;
  return more === undefined ? undefined : more === (helper === 'gt' || helper === 'gte');
}

const MAX_CHOICES = 4;

const DAY = 86_400_000;

/** The least step from a value to one on the wished side. */
const STEP: Readonly<Record<string, number>> = { 'gt true': 1, 'lt true': -1, 'gte false': -1, 'lte false': 1 };

/** Less, the same and more, with the one that is likeliest on the wished side first. */
function neighbours(value: Value, likeliest: number): Data[] {
  const steps = [likeliest, ...[-1, 0, 1].filter((step) => step !== likeliest)];
  const number = Number(value);
  if (value !== '' && value !== null && Number.isFinite(number)) return steps.map((step) => number + step);
  const text = textOfValue(value);
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? [text] : steps.map((step) => new Date(time + step * DAY).toISOString().slice(0, text.length));
}

const literalOf = (expression: hbs.AST.Expression): Value => ('value' in expression ? (expression.value as Value) : undefined);

const givenValue = (expression: hbs.AST.Expression, scope: Scope): Value =>
  expression.type === 'PathExpression' ? readPath(expression as hbs.AST.PathExpression, scope).value : literalOf(expression);
