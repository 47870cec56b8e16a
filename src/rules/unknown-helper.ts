import type { Call, LiteralExpression, PathExpression } from '../handlebars/nodes';
import type { PathScope } from '../handlebars/scope';
import { didYouMean } from '../template/did-you-mean';
import { HELPERS, helperNamed } from '../template/helper-catalog';
import { isNameCase, nameCases } from '../template/name-cases';
import type { Snapshot } from '../template/snapshot';
import { STANDARD_VARIABLES } from '../template/standard-variables';
import { isKnownVariable } from '../template/variable-type';
import { defineRule, NO_OPTIONS, type ProposedFix, type Report } from './rule';

/** A helper that doesn't exist, or one in a place where it can't work: the reply can't be written out. */
export default defineRule({
  id: 'unknown-helper',
  group: 'structure',
  severity: 'error',
  sources: [],
  fixes: 'suggestion',
  summary: "The reply can't be written out, since it uses a helper that does not exist.",
  finished: false,
  options: NO_OPTIONS,
  messages: {
    unknown: "There is no helper `{name}`, so this reply can't be written out.{hint}",
    value:
      '`{name}` is a value and takes nothing behind it, so this reply can\'t be written out. To give words for when it is missing, write `{{fallback {name} "…"}}`.',
    blanks: "`{name}` can't be read: names are written without blanks. Write `{instead}`.",
    block: '`{name}` chooses a text and prints nothing itself. Write `{form}`.',
    case: "Names have no case `{name}`, so this reply can't be written out.{hint}",
    print: '`{name}` opens no block. Write `{form}`.',
  },
  visit: ({ report, snapshot }) => ({
    path(path, text, scope) {
      if (path.original === '' || (scope.role !== 'helper' && !opensBlock(path, scope))) return;
      const found = judge(path, scope, snapshot);
      if (found) report(text, path.span, found);
      const wanted = path.original === 'name' ? caseAsked(path, scope.node) : undefined;
      const wrong = wanted && judgeCase(wanted, text.language);
      if (wanted && wrong) report(text, wanted.span, wrong);
    },
  }),
});

/** `{{#if}}` with nothing behind it is a slip of another kind; `{{#items}}` is a variable. */
const opensBlock = (path: PathExpression, { node, role }: PathScope): boolean =>
  role === 'context' &&
  node.kind === 'block' &&
  node.head === path &&
  node.params.length === 0 &&
  helperNamed(path.original)?.kind === 'value';

function judge(path: PathExpression, scope: PathScope, snapshot: Snapshot): Report | undefined {
  const name = path.original;
  const call = callOf(path, scope);
  // `{{foo.}}` reads as a helper with an argument; the syntax rule tells.
  if (call?.params[0]?.span.start === path.span.end) return undefined;
  const helper = helperNamed(name);
  const opens = scope.node.kind === 'block' && scope.node.head === path;
  if (!helper) {
    const meant = call && !opens ? withoutBlanks(path, call, snapshot) : undefined;
    if (meant) return meant;
    const known = isKnownVariable(name, snapshot.template, snapshot.settings);
    return known && !opens ? valueWithArguments(path, call) : unknown(path, opens);
  }
  const { form } = helper;
  if (opens && helper.kind === 'condition') return { message: 'print', data: { name, form: `{{#if ${form}}}…{{/if}}` } };
  if (opens && helper.kind === 'value') return { message: 'print', data: { name, form } };
  return !opens && helper.kind === 'block' ? { message: 'block', data: { name, form } } : undefined;
}

/** The call whose head a path is, where that is the whole mustache. */
function callOf(path: PathExpression, { node }: PathScope): Call | undefined {
  return node.kind !== 'partial' && node.head === path ? node : undefined;
}

/** The case in `{{name customer "dative"}}`, when it is written out. */
function caseAsked(path: PathExpression, { params, hash, ...node }: PathScope['node']): LiteralExpression | undefined {
  const call: Call | undefined = node.kind === 'partial' ? undefined : { head: node.head, params, hash };
  const wanted = call?.head === path ? (hash.find(({ key }) => key === 'case')?.value ?? params[1]) : undefined;
  if (wanted) return wanted.kind === 'literal' ? wanted : undefined;
  for (const inner of [...params, ...hash.map(({ value }) => value)]) {
    const found = inner.kind === 'sub-expression' ? caseAsked(path, { ...inner, kind: 'mustache', unescaped: false }) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A case that the reply's language lacks; where names never change, any true case may stand. */
function judgeCase({ span, value }: LiteralExpression, language: string): Report | undefined {
  const wanted = String(value);
  const cases = nameCases(language);
  if (cases.length > 0 ? cases.includes(wanted) : isNameCase(wanted)) return undefined;
  const near = didYouMean(wanted, cases);
  const hint = near ? ` Did you mean \`${near}\`?` : cases.length > 0 ? ` This language has ${cases.join(', ')}.` : ' Leave it out.';
  const fixes = near ? [{ title: `Write ${near}`, safe: false, edits: [{ span, newText: `"${near}"` }] }] : [];
  return { message: 'case', data: { name: wanted, hint }, fixes };
}

function unknown(path: PathExpression, opens: boolean): Report {
  const name = path.original;
  const names = HELPERS.filter((helper) => (helper.kind === 'block') === opens).map((helper) => helper.name);
  const meant = FOREIGN.get(name.toLowerCase()) ?? didYouMean(name, names);
  const near = meant !== undefined && names.includes(meant) ? meant : undefined;
  const hint = near ? ` Did you mean \`${near}\`?` : '';
  // The name of a block stands in its closing tag too.
  return { message: 'unknown', data: { name, hint }, fixes: near && !opens ? [write(path, near)] : [] };
}

const write = (path: PathExpression, name: string): ProposedFix => ({
  title: `Write ${name}`,
  safe: false,
  edits: [{ span: path.span, newText: name }],
});

/** `{{customer first name}}` is `customer.firstName`. */
function withoutBlanks(path: PathExpression, { params, hash }: Call, snapshot: Snapshot): Report | undefined {
  const words = params.flatMap((param) => (param.kind === 'path' ? [param.original] : []));
  const last = params.at(-1);
  if (!last || words.length < params.length || hash.length > 0) return undefined;
  const asOne = [path.original, ...words].join('');
  const names = [
    ...Object.keys(snapshot.template?.variables ?? {}),
    ...snapshot.settings.variables.keys(),
    ...Object.keys(STANDARD_VARIABLES),
  ];
  const instead =
    names.find((name) => lettersOf(name) === lettersOf(asOne)) ?? names.find((name) => lettersOf(name) === `customer${lettersOf(asOne)}`);
  if (instead === undefined) return undefined;
  const fix = {
    title: `Write ${instead}`,
    safe: false,
    edits: [{ span: { start: path.span.start, end: last.span.end }, newText: instead }],
  };
  return { message: 'blanks', data: { name: [path.original, ...words].join(' '), instead }, fixes: [fix] };
}

const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

function valueWithArguments(path: PathExpression, call: Call | undefined): Report {
  const [only] = call?.params ?? [];
  const meant = call?.params.length === 1 && call.hash.length === 0 && only?.kind === 'literal' && typeof only.value === 'string';
  const fix = { title: `Write fallback ${path.original}`, safe: false, edits: [{ span: path.span, newText: `fallback ${path.original}` }] };
  return { message: 'value', data: { name: path.original }, fixes: meant ? [fix] : [] };
}

/** What other systems call our helpers. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['default', 'fallback'],
  ['defaultto', 'fallback'],
  ['formatdate', 'date'],
  ['dateformat', 'date'],
  ['formattime', 'time'],
  ['formatnumber', 'number'],
  ['currency', 'money'],
  ['formatcurrency', 'money'],
  ['uppercase', 'upper'],
  ['lowercase', 'lower'],
  ['titlecase', 'capitalize'],
  ['pluralize', 'plural'],
  ['join', 'list'],
  ['equals', 'eq'],
  ['is', 'eq'],
  ['isequal', 'eq'],
  ['isnt', 'ne'],
  ['fromnow', 'relative'],
  ['foreach', 'each'],
]);
