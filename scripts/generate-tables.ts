import { CHANNELS } from '../src/channels/channels';
import { customersSchema } from '../src/library/customers';
import { policySchema } from '../src/library/policy';
import { PATTERN_FORMS, PATTERN_SETS } from '../src/prose/pattern-forms';
import { RULES } from '../src/rules/index.generated';
import { GROUPS, type Rule } from '../src/rules/rule';
import { RULEBOOK } from '../src/rules/rulebook';
import { HELPERS } from '../src/template/helper-catalog';
import { templateSchema } from '../src/template/schema';
import { type SchemaPlace, schemaAt } from '../src/template/schema-at';
import { STANDARD_VARIABLES } from '../src/template/standard-variables';
import type { GeneratedFile } from './generate-rules';

type Row = readonly string[];

/** A Markdown table; a bar in a cell would end it. */
function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** The keys under a place of a schema: what each is, and what it may be. */
function keysOf(schema: Parameters<typeof schemaAt>[0], path: readonly (string | number)[] = []): string {
  const keys = [...(schemaAt(schema, path)?.keys ?? [])];
  return table(
    ['key', 'what it is', 'values'],
    keys.map(([key, description]) => [`\`${key}\``, description ?? '', valuesOf(schemaAt(schema, [...path, key]))]),
  );
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  boolean: '`true`, `false`',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
  union: 'text',
};

function valuesOf(place: SchemaPlace | undefined): string {
  if (!place) return '';
  if (place.choices.length === 0) return KINDS[place.kind] ?? '';
  const choices = place.choices.map((choice) => `\`${choice}\``).join(', ');
  return place.kind === 'array' ? `a list of ${choices}` : choices;
}

/** One table a group, each under its name. */
function rules(root: string): string {
  return GROUPS.flatMap((group) => {
    const ofGroup = RULES.filter((rule) => rule.group === group);
    return ofGroup.length === 0 ? [] : [`**${group.charAt(0).toUpperCase()}${group.slice(1)}**\n\n${rulesTable(root, ofGroup)}`];
  }).join('\n\n');
}

function rulesTable(root: string, ofGroup: readonly Rule[]): string {
  return table(
    ['rule', 'finds', 'default', 'fix', 'sources'],
    ofGroup.map((rule) => [
      `[\`${rule.id}\`](${root}docs/rules/${rule.id}.md)`,
      rule.summary,
      rule.severity,
      rule.fixes === 'none' ? '' : rule.fixes,
      rule.sources.join(' '),
    ]),
  );
}

/** Each point of the rulebook with the rules that look after it, or why none can. */
const rulebook = (): string =>
  table(
    ['point', 'what it asks', 'looked after by'],
    Object.entries(RULEBOOK).map(([point, { asks, elsewhere }]) => {
      const citing = RULES.filter(({ sources }) => sources.includes(point)).map(({ id }) => `[\`${id}\`](rules/${id}.md)`);
      return [point, asks, elsewhere ?? citing.join(', ')];
    }),
  );

const patternForms = (): string =>
  table(
    ['pattern', 'matches'],
    PATTERN_FORMS.map(({ form, means }) => [`\`${form}\``, means]),
  );

const patternSets = (): string =>
  table(
    ['set', 'matches'],
    PATTERN_SETS.map(({ set, means }) => [`\`${set}\``, means]),
  );

const helpers = (): string =>
  table(
    ['helper', 'what it does'],
    HELPERS.map(({ form, description }) => [`\`${form}\``, description]),
  );

const variables = (): string =>
  table(
    ['variable', 'type', 'what it is'],
    Object.entries(STANDARD_VARIABLES).map(([name, { type, description }]) => [`\`${name}\``, type, description]),
  );

function channels(): string {
  const yes = (is: boolean): string => (is ? 'yes' : '');
  return table(
    ['channel', 'longest message', 'end-to-end encrypted', 'emoji are customary', 'takes files', 'takes HTML'],
    Object.values(CHANNELS).map(({ id, limit, encrypted, emoji, files, html }) => [
      `\`${id}\``,
      limit ? `${limit.max.toLocaleString('en')} ${limit.unit}` : '',
      yes(encrypted),
      yes(emoji),
      yes(files),
      yes(html),
    ]),
  );
}

/** What stands between `<!-- generated: NAME -->` and `<!-- /generated -->`. */
const PARTS: Readonly<Record<string, () => string>> = {
  'rules (README)': () => rules(''),
  'template keys': () => keysOf(templateSchema),
  'action keys': () => keysOf(templateSchema, ['actions']),
  'variable keys': () => keysOf(templateSchema, ['variables', 'x']),
  'policy keys': () => keysOf(policySchema),
  'company keys': () => keysOf(policySchema, ['company']),
  'promise keys': () => keysOf(policySchema, ['policy']),
  'wording keys': () => keysOf(policySchema, ['wording', 0]),
  'customer keys': () => keysOf(customersSchema, [0]),
  rulebook,
  'pattern forms': patternForms,
  'pattern sets': patternSets,
  helpers,
  variables,
  channels,
};

const DOCUMENTS = ['README.md', 'docs/format.md', 'docs/rulebook.md'];

/** Documents with their tables made anew. A part that nobody knows is a mistake in the document. */
export function generateTables(read: (path: string) => string): GeneratedFile[] {
  return DOCUMENTS.map((path) => ({ path, content: read(path).replace(PART, (_, name: string) => filled(path, name)) }));
}

const PART = /<!-- generated: (.+?) -->[\s\S]*?<!-- \/generated -->/g;

function filled(path: string, name: string): string {
  const make = PARTS[name];
  if (!make) throw new Error(`${path} asks for the generated part “${name}”; there are: ${Object.keys(PARTS).join(', ')}.`);
  return `<!-- generated: ${name} -->\n${make()}\n<!-- /generated -->`;
}
