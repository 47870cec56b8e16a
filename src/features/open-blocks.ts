import { parseMustache } from '../handlebars/expressions';
import { scanIslands } from '../handlebars/islands';

/** A block that is open at a place of a text. */
export interface OpenBlock {
  /** What its closing tag must say. */
  readonly name: string;
  /** Path of its argument: `items` in `{{#each items}}`. */
  readonly subject: string | undefined;
  /** Names that it brings in with `as |item|`. */
  readonly params: readonly string[];
}

/** The blocks that are open at an offset, from the outermost in. Tags are matched by name; what closes nothing is passed over. */
export function openBlocksAt(text: string, offset: number): OpenBlock[] {
  const open: OpenBlock[] = [];
  for (const { kind, span } of scanIslands(text)) {
    if (span.end > offset) break;
    const tag = text.slice(span.start, span.end);
    if (kind === 'open') open.push(blockOf(tag));
    if (kind !== 'close') continue;
    const name = /^\{\{~?\/\s*([^\s}~]+)/.exec(tag)?.[1];
    const index = open.findLastIndex((block) => block.name === name);
    if (index >= 0) open.length = index;
  }
  return open;
}

function blockOf(tag: string): OpenBlock {
  const name = /^\{\{~?[#^][>*]?\s*([^\s}~]+)/.exec(tag)?.[1] ?? '';
  const parsed = parseMustache(tag, 0);
  if (!parsed.ok) return { name, subject: undefined, params: [] };
  const first = parsed.mustache.params[0];
  return {
    name,
    subject: first?.kind === 'path' ? first.original : undefined,
    params: parsed.mustache.blockParams.map((param) => param.name),
  };
}
