import type { Span } from '../text/span';
import { flowPlace } from './flow-place';
import { beginsBlockText, isEmptyLine, linesAbove, type YamlLine, yamlLineAt } from './yaml-lines';

/** Where a cursor stands among keys and values. Read from lines and indentation, so that half-typed YAML is no obstacle. */
export interface YamlCursor {
  /** `start` is the beginning of an entry or an item, where a key or a value may come. */
  readonly role: 'start' | 'key' | 'value';
  /** For a key, the path of the block that holds it; for a value, its own. List items are all item 0. */
  readonly path: readonly (string | number)[];
  /** What is typed there, before and behind the cursor. */
  readonly word: Span;
  /** Inside `{ }` or `[ ]`. */
  readonly flow: boolean;
  /** Column at which the keys of this block stand. */
  readonly column: number;
}

/** The place of an offset; undefined inside a block of text or a comment. */
export function yamlCursorAt(source: string, offset: number): YamlCursor | undefined {
  const line = yamlLineAt(source, offset);
  const at = offset - line.start;
  const typed = line.text.slice(0, at);
  if (/^\s*#|\s#/.test(typed.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined;
  const column = Math.min(line.column, at);
  const parents = parentsOf(source, line, column);
  if (!parents) return undefined;
  if (line.key !== undefined && line.valueColumn !== undefined && at >= line.valueColumn) {
    return inValue(line, at, line.valueColumn, [...parents, line.key]);
  }
  const from = line.start + column;
  if (/^[[{]/.test(line.text.slice(column))) return inValue(line, at, column, parents);
  if (line.key !== undefined)
    return { role: 'key', path: parents, word: { start: from, end: line.start + (line.valueColumn ?? at + 1) - 1 }, flow: false, column };
  return {
    role: 'start',
    path: parents,
    word: { start: from, end: Math.max(offset, line.start + line.text.trimEnd().length) },
    flow: false,
    column,
  };
}

function inValue(line: YamlLine, at: number, valueColumn: number, path: readonly (string | number)[]): YamlCursor {
  const inFlow = flowPlace(line.text, valueColumn, at);
  if (inFlow) {
    return { role: inFlow.role, path: [...path, ...inFlow.path], word: moved(inFlow.word, line.start), flow: true, column: line.column };
  }
  const value = line.text.slice(valueColumn);
  const lead = value.length - value.trimStart().length;
  const start = Math.min(at, valueColumn + lead);
  const end = Math.max(at, valueColumn + value.replace(/\s+#.*$/, '').trimEnd().length);
  return { role: 'value', path, word: moved({ start, end }, line.start), flow: false, column: line.column };
}

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Keys and items around a column of a line, from the outermost in; undefined inside a block of text. */
function parentsOf(source: string, line: YamlLine, column: number): (string | number)[] | undefined {
  const path: (string | number)[] = [];
  let limit = climbDashes(line, column, path);
  for (const above of linesAbove(source, line)) {
    if (limit.column === 0 && !limit.item) break;
    if (isEmptyLine(above)) continue;
    const outermost = above.dashes[0] ?? above.column;
    // An item's `-` may stand right under the key of its list.
    const inside = (at: number): boolean => at < limit.column || (limit.item && at === limit.column && above.dashes.length === 0);
    if (!inside(above.column)) {
      if (inside(outermost)) limit = climbDashes(above, limit.column, path);
      continue;
    }
    if (beginsBlockText(above)) return undefined;
    if (above.key === undefined) {
      if (above.dashes.length === 0) continue;
    } else path.unshift(above.key);
    limit = climbDashes(above, above.column, path);
  }
  return path;
}

interface Limit {
  readonly column: number;
  /** The column is that of a `-`. */
  readonly item: boolean;
}

/** Puts an item on the path for each `-` of the line that stands before a column. */
function climbDashes(line: YamlLine, column: number, path: (string | number)[]): Limit {
  const dashes = line.dashes.filter((dash) => dash < column);
  for (const _ of dashes) path.unshift(0);
  const first = dashes[0];
  return first === undefined ? { column, item: false } : { column: first, item: true };
}
