import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';

/**
 * Left out of the small Markdown: headings (a line of hyphens under a name is no heading), HTML, rules, images,
 * indented code, definitions and entities. What they are written with stays text.
 */
const LEFT_OUT = [
  'headingAtx',
  'setextUnderline',
  'htmlFlow',
  'htmlText',
  'thematicBreak',
  'labelStartImage',
  'codeIndented',
  'definition',
  'characterReference',
];

/**
 * Parses a body's Markdown: paragraphs, bold, italic, strike, code, links, lists and quotes. Undefined when the parser gives up on
 * hostile nesting: then the text is what it is.
 */
export function parseMarkdown(text: string): Root | undefined {
  try {
    return fromMarkdown(text, {
      extensions: [gfmStrikethrough(), { disable: { null: LEFT_OUT } }],
      mdastExtensions: [gfmStrikethroughFromMarkdown()],
    });
  } catch {
    return undefined;
  }
}
