import type { BodyNode } from '../../handlebars/nodes';
import { programsOf } from '../../handlebars/walk';
import type { TemplateText } from '../../template/template-text';
import { perText } from './per-text';

/** Stands for a character of a placeholder, of code or of an address: none of them is prose. A private character, so nobody types it. */
export const OPAQUE = '\uE000';

/** Stands for a character of a tag that prints nothing. */
export const SILENT = '\uE001';

/**
 * A text with everything that is no prose masked, each character at its own offset: placeholders, code in backticks and addresses
 * are `OPAQUE`, tags and comments `SILENT`.
 */
export const plainText = (text: TemplateText): string => masked(text).plain;

const masked = perText((text) => ({ plain: maskText(text) }));

function maskText(text: TemplateText): string {
  const parts: string[] = [];
  let position = 0;
  const mask = (end: number, sign: string): void => {
    if (end > position) parts.push(sign.repeat(end - position));
    position = Math.max(position, end);
  };
  const visit = (nodes: readonly BodyNode[]): void => {
    for (const node of nodes) {
      mask(node.span.start, SILENT);
      if (node.kind === 'text') {
        parts.push(text.value.slice(node.span.start, node.span.end));
        position = node.span.end;
      } else if (node.kind === 'mustache' || node.kind === 'broken' || node.kind === 'raw') mask(node.span.end, OPAQUE);
      else if (node.kind === 'partial' && !node.program) mask(node.span.end, OPAQUE);
      else {
        for (const program of programsOf(node)) visit(program);
        mask(node.span.end, SILENT);
      }
    }
  };
  visit(text.body.nodes);
  mask(text.value.length, SILENT);
  return withoutCode(parts.join(''));
}

const NO_PROSE =
  /```[\s\S]*?```|`[^`\n]+`|(?:https?:\/\/|www\.|mailto:)[^\s<>)\]]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Signs without which there is neither code nor an address. */
const MAY_HOLD_SOME = /[`@]|:\/\/|www\.|mailto:/;

const withoutCode = (text: string): string =>
  MAY_HOLD_SOME.test(text) ? text.replace(NO_PROSE, (found) => OPAQUE.repeat(found.length)) : text;
