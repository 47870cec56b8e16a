import type { Span } from '../text/span';
import { conditionValues } from './condition-values';
import { type Change, waysTo } from './condition-ways';
import { headPath } from './expressions';
import { type RenderedReply, type RenderReplyInput, renderReply } from './render-reply';
import type { Data, Origin } from './reply';
import type { Decision, RenderWatcher } from './watcher';

/** A condition as it came out on one path. */
export interface PathCondition {
  /** As the template has it: `eta`, `eq reason "customs"`. */
  readonly text: string;
  readonly holds: boolean;
  /** Where it stands, in the subject, the body or a fragment. */
  readonly origin: Origin;
  readonly part: 'subject' | 'body';
}

/** One reply that a template can become. */
export interface ReplyPath {
  readonly conditions: readonly PathCondition[];
  readonly reply: RenderedReply;
}

export interface ReplyPaths {
  readonly paths: readonly ReplyPath[];
  /** There are others. */
  readonly more: boolean;
}

/** What a reader goes through. */
const MAX_SHOWN = 32;
/** Where conditions have more sides than that, such as a long chain of `else if`. */
const MAX_FOR_SIDES = 100;
/** Each costs a rendering. */
const MAX_TRIED = 240;
/** Decisions and pieces of all renderings: loops in loops take long. */
const MAX_EFFORT = 300_000;

interface Taken {
  readonly decision: Decision;
  readonly part: 'subject' | 'body';
  readonly key: string;
}

interface Tried {
  readonly changes: readonly Change[];
  readonly taken: readonly Taken[];
  readonly reply: RenderedReply;
  readonly effort: number;
  /** For each condition on the way, the sides that were taken; in a loop it may be both. */
  readonly sides: ReadonlyMap<string, string>;
}

/**
 * Every reply that a template can become: renders it, turns one condition after the other around by changing the data, and keeps what really
 * renders. A combination that no data can bring about is never seen. New sides of conditions come first, so that a template of thousands of
 * paths still shows each side.
 */
export function allPaths(input: RenderReplyInput, channels: readonly string[]): ReplyPaths {
  const values = conditionValues(input, channels);
  const found = new Map<string, Tried>();
  const seenSides = new Set<string>();
  const waiting: { readonly changes: readonly Change[]; readonly target: string }[] = [{ changes: [], target: '' }];
  const asked = new Set<string>();
  let tried = 0;
  let effort = 0;
  const add = (changes: readonly Change[], target: string): void => {
    const sign = signOf(changes);
    if (!asked.has(sign)) waiting.push({ changes, target });
    asked.add(sign);
  };
  while (waiting.length > 0 && tried < MAX_TRIED && effort < MAX_EFFORT) {
    const [next] = waiting.splice(
      Math.max(
        0,
        waiting.findIndex(({ target }) => !seenSides.has(target)),
      ),
      1,
    );
    tried++;
    const path = tryOut(input, next?.changes ?? []);
    effort += path.effort;
    const signature = JSON.stringify([...path.sides]);
    if (found.has(signature)) continue;
    found.set(signature, path);
    for (const side of sidesOf(path)) seenSides.add(side);
    const turns = path.taken.map(({ decision, key }) => ({
      target: sideOf(key, !decision.taken),
      ways: waysTo(!decision.taken, decision, values),
    }));
    // All that is new at once: two replies may show both sides of everything.
    const fresh = turns.filter(({ target, ways }) => ways.length > 0 && !seenSides.has(target));
    if (fresh.length > 1)
      add(
        fresh.reduce((changes, { ways: [way = []] }) => merged(changes, way), path.changes),
        fresh[0]?.target ?? '',
      );
    for (const { target, ways } of turns) for (const way of ways) add(merged(path.changes, way), target);
  }
  const distinct = withoutTwins([...found.values()]);
  const covered = covering(distinct);
  return { paths: covered.map(toPath), more: waiting.length > 0 || covered.length < distinct.length };
}

/** A customer's own data may hold what JSON has no word for. */
const signOf = (changes: readonly Change[]): string =>
  JSON.stringify(changes, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));

const sideOf = (key: string, taken: boolean): string => `${key} ${taken}`;
const sidesOf = ({ taken }: Tried): string[] => taken.map(({ key, decision }) => sideOf(key, decision.taken));

function merged(changes: readonly Change[], more: readonly Change[]): readonly Change[] {
  const keyOf = (change: Change): string => ('channel' in change ? '' : change.name);
  const newer = new Set(more.map(keyOf));
  return [...changes.filter((change) => !newer.has(keyOf(change))), ...more];
}

function tryOut(input: RenderReplyInput, changes: readonly Change[]): Tried {
  const data = new Map<string, Data | undefined>();
  let { channel } = input;
  for (const change of changes)
    if ('channel' in change) channel = change.channel;
    else data.set(change.name, change.value);
  const taken: Taken[] = [];
  let decisions = 0;
  const watch = (part: 'subject' | 'body'): RenderWatcher => ({
    decided(decision) {
      decisions++;
      if (taken.length < MAX_DECISIONS) taken.push({ decision, part, key: `${part} ${keyOf(decision)}` });
    },
  });
  const reply = renderReply({ ...input, channel, changes: data, watch });
  const sides = new Map<string, string>();
  for (const { key, decision } of taken) {
    const before = sides.get(key);
    const now = String(decision.taken);
    sides.set(key, before === undefined || before === now ? now : 'both');
  }
  return { changes, taken, reply, sides, effort: decisions + (reply.body?.pieces.length ?? 0) };
}

/** A loop asks again for each of its items. */
const MAX_DECISIONS = 400;

/** The block's own place: a fragment may come twice, and a loop asks again for each item. */
const keyOf = (decision: Decision): string => `${decision.scope.container.fragment ?? ''}:${placeIn(decision).start}`;

/** Replies that read alike are one; what they differ in made no difference. */
function withoutTwins(paths: readonly Tried[]): Tried[] {
  const byText = new Map<string, Tried>();
  for (const path of paths) {
    const text = `${path.reply.subjectText ?? ''}\n${path.reply.body?.text ?? ''}`;
    const twin = byText.get(text);
    if (!twin) byText.set(text, path);
    else byText.set(text, { ...twin, taken: twin.taken.filter(({ key, decision }) => path.sides.get(key) === String(decision.taken)) });
  }
  return [...byText.values()];
}

/** Of too many, the first and then whichever shows most that was not shown yet: sides of conditions, then pairs of them. */
function covering(paths: readonly Tried[]): readonly Tried[] {
  if (paths.length <= MAX_SHOWN) return paths;
  const chosen = new Set<Tried>();
  const shown = new Set<string>();
  const features = new Map(paths.map((path) => [path, [...path.sides].map(([key, side]) => `${key} ${side}`)]));
  const pairs = new Map(paths.map((path) => [path, pairsOf(features.get(path) ?? [])]));
  for (const [of, most] of [
    [features, MAX_FOR_SIDES],
    [pairs, MAX_SHOWN],
  ] as const)
    while (chosen.size < most) {
      const gain = (path: Tried): number => (chosen.has(path) ? 0 : (of.get(path) ?? []).filter((feature) => !shown.has(feature)).length);
      const best = paths.reduce((one, other) => (gain(other) > gain(one) ? other : one));
      if (gain(best) === 0) break;
      chosen.add(best);
      for (const feature of [...(features.get(best) ?? []), ...(pairs.get(best) ?? [])]) shown.add(feature);
    }
  return paths.filter((path) => chosen.has(path));
}

const pairsOf = (features: readonly string[]): string[] =>
  features.slice(0, 40).flatMap((one, index) => features.slice(index + 1, 40).map((other) => `${one} & ${other}`));

function toPath({ taken, reply }: Tried): ReplyPath {
  const byText = new Map<string, PathCondition | undefined>();
  for (const { decision, part } of taken) {
    const { node, scope, taken: own } = decision;
    const { text, negated } = conditionIn(node);
    const holds = own !== negated;
    const { fragment } = scope.container;
    const before = byText.get(text);
    // In a loop it may hold for one item and not for the next: then it tells nothing about the path.
    if (byText.has(text) && before?.holds !== holds) byText.set(text, undefined);
    else if (!before) byText.set(text, { text, holds, origin: { fragment, span: placeIn(decision) }, part });
  }
  return { reply, conditions: [...byText.values()].filter((condition) => condition !== undefined) };
}

function placeIn({ node, scope }: Decision): Span {
  const { spanOf } = scope.container;
  const { start } = spanOf(node.params[0] ?? node.path);
  return { start, end: spanOf(node.params.at(-1) ?? node.path).end };
}

/** `unless` and `not` ask the same the other way round. */
function conditionIn(node: hbs.AST.BlockStatement): { readonly text: string; readonly negated: boolean } {
  const name = headPath(node).original;
  if (name !== 'if' && name !== 'unless' && name !== 'with') return { text: wordsOf(node), negated: false };
  let negated = name === 'unless';
  let [argument] = node.params;
  while (argument?.type === 'SubExpression' && headPath(argument as hbs.AST.SubExpression).original === 'not') {
    negated = !negated;
    [argument] = (argument as hbs.AST.SubExpression).params;
  }
  return { text: argument ? wordsOfExpression(argument, false) : name, negated };
}

const wordsOf = (node: hbs.AST.BlockStatement): string =>
  [headPath(node).original, ...node.params.map((param) => wordsOfExpression(param, true))].join(' ');

function wordsOfExpression(expression: hbs.AST.Expression, bracketed: boolean): string {
  if (expression.type === 'StringLiteral') return `"${(expression as hbs.AST.StringLiteral).value}"`;
  if (expression.type !== 'SubExpression') return String((expression as hbs.AST.PathExpression).original);
  const { path, params } = expression as hbs.AST.SubExpression;
  const words = [path, ...params].map((part) => wordsOfExpression(part, true)).join(' ');
  return bracketed ? `(${words})` : words;
}
