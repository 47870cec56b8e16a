import { lineStart } from './line-start';

/** One line of a YAML file, taken apart by its looks alone. */
export interface YamlLine {
  /** Offset of its first character, and of its line break. */
  readonly start: number;
  readonly end: number;
  /** Columns of the `-` signs at its beginning. */
  readonly dashes: readonly number[];
  /** Column of the first character behind blanks and dashes. */
  readonly column: number;
  /** The key at that column. */
  readonly key: string | undefined;
  /** Column behind the key's colon. */
  readonly valueColumn: number | undefined;
  readonly text: string;
}

const LEAD = /^((?:\s*-(?=\s|$))*)(\s*)/;

/** The line that holds an offset. */
export function yamlLineAt(source: string, offset: number): YamlLine {
  const start = lineStart(source, offset);
  const newline = source.indexOf('\n', offset);
  const end = newline < 0 ? source.length : source[newline - 1] === '\r' ? Math.max(offset, newline - 1) : newline;
  const text = source.slice(start, end);
  const [all = '', lead = ''] = LEAD.exec(text) ?? [];
  const dashes = [...lead.matchAll(/-/g)].map((dash) => dash.index);
  const colon = colonBehindKey(text, all.length);
  const key = colon === undefined ? undefined : text.slice(all.length, colon).trim();
  return {
    start,
    end,
    text,
    dashes,
    column: all.length,
    key: key?.replace(/^(["'])(.*)\1$/, '$2'),
    valueColumn: colon === undefined ? undefined : colon + 1,
  };
}

/** The colon that makes the words at a column a key: a blank or nothing follows it. */
function colonBehindKey(text: string, column: number): number | undefined {
  const first = text[column] ?? '';
  if ('#{}[]|>'.includes(first)) return undefined;
  const from = first === '"' || first === "'" ? Math.max(column, text.indexOf(first, column + 1)) : column;
  for (let colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (/^\s?$/.test(text.slice(colon + 1, colon + 2))) return /\s#/.test(text.slice(column, colon)) ? undefined : colon;
  }
  return undefined;
}

/** Is there nothing on the line that YAML would read? */
export const isEmptyLine = ({ text }: YamlLine): boolean => /^\s*(?:#|$)/.test(text);

/** Does the line's value begin a block of text (`body: |`)? */
export const beginsBlockText = ({ text, valueColumn, dashes, column }: YamlLine): boolean =>
  /^\s*[|>][-+\d]*\s*(?:#.*)?$/.test(text.slice(valueColumn ?? (dashes.length > 0 ? column : text.length)));

/** The lines above one, nearest first. */
export function* linesAbove(source: string, line: YamlLine): Generator<YamlLine> {
  let start = line.start;
  while (start > 0) {
    const above = yamlLineAt(source, start - 1);
    // A line's offset may be its own break; the line begins before it either way.
    if (above.start >= start) return;
    yield above;
    start = above.start;
  }
}
