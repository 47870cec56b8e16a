import * as z from 'zod';
import type { Span } from '../text/span';
import type { YamlDocument, YamlEntry, YamlNode } from '../yaml/nodes';
import { FORBIDDEN_KEYS, type PlainData, toData } from '../yaml/to-data';
import { didYouMean } from './did-you-mean';
import { schemaAt } from './schema-at';

/** What the schema has to say about a file. */
export interface SchemaProblem {
  readonly message: string;
  readonly span: Span;
  readonly path: readonly (string | number)[];
  /** "did you mean": replace the span by this. */
  readonly suggestion?: string | undefined;
}

export interface Validated<T> {
  /** What could be read; parts that don't fit are left out. Undefined when nothing fits. */
  readonly value: T | undefined;
  readonly problems: readonly SchemaProblem[];
}

/** Enough for anybody to see what is wrong; a hostile file can't flood the list. */
const MAX_PROBLEMS = 100;

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** Reads a YAML document by a schema: every key that doesn't fit becomes a problem at its place, the rest is still read. */
export function validate<T>(schema: z.ZodType<T>, yaml: YamlDocument, what: string): Validated<T> {
  const root = yaml.root;
  if (root === undefined) return { value: undefined, problems: [] };
  const wanted = schema instanceof z.ZodArray ? 'list' : 'map';
  if (root.kind !== wanted) {
    const form =
      wanted === 'list' ? 'it should be a list, each item behind a `-`' : 'it should hold keys such as `title:`, each on its own line';
    const message = `This file is not ${what}: ${form}.`;
    return { value: undefined, problems: [{ message, span: firstLine(yaml.source, root.span), path: [] }] };
  }
  const problems: SchemaProblem[] = forbiddenKeys(root);
  const data = toData(root);
  for (let pass = 0; pass < 3; pass++) {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data, problems };
    for (const issue of result.error.issues) {
      // What was taken out in the pass before isn't missing now.
      const fresh = problemsOf(issue, schema, root, data).filter(
        (found) => !problems.some((known) => isSamePlace(known, found) && (pass > 0 || known.message === found.message)),
      );
      if (problems.length < MAX_PROBLEMS) problems.push(...fresh);
    }
    // From the last, so that the place of a list's item stays true.
    for (const issue of result.error.issues.toReversed()) dropAt(data, issue);
  }
  return { value: undefined, problems };
}

const isSamePlace = (a: SchemaProblem, b: SchemaProblem): boolean =>
  a.span.start === b.span.start && a.path.length === b.path.length && a.path.every((part, index) => part === b.path[index]);

function problemsOf(issue: Issue, schema: z.ZodType, root: YamlNode, data: PlainData): SchemaProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    const known = [...(schemaAt(schema, path)?.keys.keys() ?? [])];
    return issue.keys.map((key) => unknownKey(root, path, key, known));
  }
  if (issue.code === 'invalid_union') {
    const nearest = nearestBranch(issue.errors);
    if (nearest.length > 0 && dataAt(data, path) !== undefined)
      return nearest.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, schema, root, data));
  }
  const { node, entry } = locate(root, path);
  const span = node?.kind === 'scalar' ? node.span : (entry?.key.span ?? firstKey(node ?? root));
  const suggestion = issue.code === 'invalid_value' ? suggestValue(dataAt(data, path), issue.values) : undefined;
  return [{ message: sentenceFor(issue, path, dataAt(data, path), suggestion), span, path, suggestion }];
}

/** Of several forms that a value may have, the one that was meant: what fits deepest, and fits in kind. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (branch: readonly Issue[]): number =>
    Math.max(0, ...branch.map((issue) => issue.path.length * 2 + (issue.code === 'invalid_type' ? 0 : 1)));
  return branches.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
}

function unknownKey(root: YamlNode, path: Path, key: string, known: readonly string[]): SchemaProblem {
  const span = entryAt(root, [...path, key])?.key.span ?? root.span;
  // A key that stands here already can't be what was meant.
  const suggestion = didYouMean(
    key,
    known.filter((name) => !entryAt(root, [...path, name])),
  );
  const where = path.length > 0 ? ` under \`${path.join('.')}\`` : '';
  const hint = suggestion
    ? ` Did you mean \`${suggestion}\`?`
    : known.length > 0
      ? ` Known here: ${known.map((name) => `\`${name}\``).join(', ')}.`
      : '';
  return { message: `\`${key}\` is not known${where}.${hint}`, span, path: [...path, key], suggestion };
}

function sentenceFor(issue: Issue, path: Path, value: PlainData | undefined, suggestion: string | undefined): string {
  // Which item of a list it is, the place shows.
  const name = `\`${path.filter((part) => typeof part === 'string').join('.')}\``;
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map((choice) => `\`${String(choice)}\``).join(', ');
    if (value === null) return `${name} is empty. Choose one of ${choices}.`;
    return `${name} can't be \`${shown(value)}\`. ${suggestion ? `Did you mean \`${suggestion}\`?` : `Choose one of ${choices}.`}`;
  }
  if (issue.code === 'invalid_type') {
    if (value === undefined) return path.length > 0 ? `${name} is missing. ${needed(path)}` : issue.message;
    return `${name} should be ${EXPECTED[issue.expected] ?? issue.expected}, but it is ${described(value)}.`;
  }
  if (issue.code === 'invalid_union')
    return value === undefined ? `${name} is missing. ${needed(path)}` : `${name} can't be ${described(value)}.`;
  if (issue.code === 'invalid_key')
    return `\`${String(path.at(-1))}\` can't stand here: ${issue.issues[0]?.message ?? 'it is no known name.'}`;
  // Lists and texts have messages of their own.
  if (issue.code === 'too_small' && NUMBERS.has(issue.origin))
    return `${name} should be ${issue.minimum} or more, but it is ${String(value)}.`;
  if (issue.code === 'too_big' && NUMBERS.has(issue.origin))
    return `${name} should be ${issue.maximum} or less, but it is ${String(value)}.`;
  return issue.message;
}

const NUMBERS: ReadonlySet<string> = new Set(['number', 'int']);

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list such as `[one, another]`',
  object: 'a block of keys',
  record: 'a block of keys',
  int: 'a whole number',
};

const needed = (path: Path): string =>
  path.length === 1 && path[0] === 'title' ? 'Give the template a title that an agent would search for.' : 'Add it.';

function described(value: PlainData): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a block of keys';
  return typeof value === 'string' ? 'text' : `the ${typeof value === 'number' ? 'number' : 'value'} ${String(value)}`;
}

const shown = (value: PlainData | undefined): string => (typeof value === 'object' ? 'that' : String(value).slice(0, 60));

function suggestValue(value: PlainData | undefined, choices: readonly unknown[]): string | undefined {
  return typeof value === 'string' ? didYouMean(value, choices.map(String)) : undefined;
}

function forbiddenKeys(node: YamlNode): SchemaProblem[] {
  const children = node.kind === 'map' ? node.entries.map((entry) => entry.value) : node.kind === 'list' ? node.items : [];
  const here = node.kind === 'map' ? node.entries.filter((entry) => FORBIDDEN_KEYS.has(entry.key.text)) : [];
  return [
    ...here.map(({ key }) => ({ message: `\`${key.text}\` can't be a name: rename it.`, span: key.span, path: [key.text] })),
    ...children.flatMap((child) => (child ? forbiddenKeys(child) : [])),
  ];
}

/** Takes the part that an issue is about out of the data, so that the rest can be read. */
function dropAt(data: PlainData, issue: Issue): void {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  for (const target of paths) {
    const parent = dataAt(data, target.slice(0, -1));
    const last = target.at(-1);
    if (last === undefined || parent === null || typeof parent !== 'object') continue;
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (Object.hasOwn(parent, last)) delete parent[String(last)];
    // What is required and missing: a list's item can't be read without it, a whole file still can.
    else if (target.length > 1) dropAt(data, { ...issue, code: 'custom', path: target.slice(0, -1) } as Issue);
    else parent[String(last)] = ' ';
  }
}

function dataAt(data: PlainData, path: Path): PlainData | undefined {
  let current: PlainData | undefined = data;
  for (const part of path) {
    if (current === null || typeof current !== 'object') return undefined;
    const holder: object = current;
    if (!Object.hasOwn(holder, part)) return undefined;
    current = (holder as Record<string | number, PlainData>)[part];
  }
  return current;
}

/** The entry whose value stands at a key path. */
export function entryAt(root: YamlNode | undefined, path: Path): YamlEntry | undefined {
  let node: YamlNode | undefined = root;
  let entry: YamlEntry | undefined;
  for (const part of path) {
    if (node?.kind === 'map') {
      entry = node.entries.find((candidate) => candidate.key.text === String(part));
      if (!entry) return undefined;
      node = entry.value;
    } else if (node?.kind === 'list') {
      node = node.items[Number(part)];
      entry = undefined;
    } else return undefined;
  }
  return entry;
}

/** The deepest node and entry that exist on the way down a path. */
function locate(root: YamlNode, path: Path): { node: YamlNode | undefined; entry: YamlEntry | undefined } {
  let node: YamlNode | undefined = root;
  let entry: YamlEntry | undefined;
  for (const part of path) {
    if (node?.kind === 'map') {
      const found: YamlEntry | undefined = node.entries.find((candidate) => candidate.key.text === String(part));
      if (!found) break;
      entry = found;
      node = found.value;
    } else if (node?.kind === 'list' && node.items[Number(part)]) {
      node = node.items[Number(part)];
      entry = undefined;
    } else break;
  }
  return { node, entry };
}

/** A file that lacks something is flagged where it begins. */
function firstKey(root: YamlNode): Span {
  const [first] = root.kind === 'map' ? root.entries : [];
  return first?.key.span ?? { start: root.span.start, end: root.span.start };
}

function firstLine(source: string, span: Span): Span {
  const length = source.slice(span.start, span.end).search(/\r?\n|$/);
  return { start: span.start, end: span.start + length };
}
