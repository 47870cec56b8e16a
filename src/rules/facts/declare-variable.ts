import type { Snapshot } from '../../template/snapshot';
import { guessType } from '../../template/standard-variables';
import type { TextEdit } from '../../text/span';
import { entryOf } from '../../yaml/lookup';
import type { YamlEntry, YamlMap } from '../../yaml/nodes';

/** Adds a variable to a template's declarations; its type is what its name suggests. */
export function declareVariable({ source, yaml }: Snapshot, name: string): TextEdit | undefined {
  const root = yaml.root;
  if (root?.kind !== 'map' || root.flow || yaml.problems.length > 0 || !/^[\p{L}\w.]+$/u.test(name)) return undefined;
  const declaration = `${name}: { type: ${guessType(name)} }`;
  const lineBreak = source.includes('\r\n') ? '\r\n' : '\n';
  const variables = entryOf(root, 'variables');
  if (!variables) return beforeTexts(source, root, `variables:${lineBreak}  ${declaration}${lineBreak}`);
  const known = variables.value;
  if (known?.kind !== 'map') return undefined;
  const last = known.entries.at(-1);
  if (!last) return undefined;
  if (known.flow) return insert(last.span.end, `, ${declaration}`);
  const { at, indent } = endOfLine(source, last);
  return insert(at, `${lineBreak}${indent}${declaration}`);
}

const insert = (at: number, newText: string): TextEdit => ({ span: { start: at, end: at }, newText });

/** Declarations stand before what uses them. */
function beforeTexts(source: string, root: YamlMap, block: string): TextEdit | undefined {
  const first = root.entries.find(({ key }) => TEXT_KEYS.has(key.text));
  const start = first?.key.span.start ?? -1;
  return start === 0 || source[start - 1] === '\n' ? insert(start, block) : undefined;
}

const TEXT_KEYS: ReadonlySet<string> = new Set(['actions', 'language', 'subject', 'body', 'translations']);

/** Where the text of an entry ends, past a comment behind it. */
function endOfLine(source: string, { key, span }: YamlEntry): { at: number; indent: string } {
  const indent = source.slice(source.lastIndexOf('\n', key.span.start - 1) + 1, key.span.start);
  const end = source.slice(0, span.end).trimEnd().length;
  return { at: end + source.slice(end).search(/\r?\n|$/), indent };
}
