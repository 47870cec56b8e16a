import { displayWidth } from './display-width';
import type { Output } from './host';

/** Wider lines are hard to read, however wide the window. */
const MAX_WIDTH = 88;

/** A page of ours as a terminal shows it: headings stand out, paragraphs wrap, examples are indented. Elsewhere there are no styles. */
export function markdownForTerminal(page: string, { colors, width }: Pick<Output, 'colors' | 'width'>): string {
  const columns = Math.min(width ?? MAX_WIDTH, MAX_WIDTH);
  let fenced = false;
  const lines = page
    .trimEnd()
    .split(/\r?\n/)
    .flatMap((line): string[] => {
      if (line.startsWith('```')) {
        fenced = !fenced;
        return [];
      }
      if (fenced) return [`    ${line}`.trimEnd()];
      const heading = /^(#+) (.+)$/.exec(line);
      if (heading?.[2] !== undefined) return [colors.bold(heading[1] === '#' ? colors.underline(heading[2]) : heading[2])];
      if (line.startsWith('|')) return [inline(line, colors)];
      return wrap(inline(line, colors), columns, line.startsWith('- ') ? '  ' : '');
    });
  return `${lines.join('\n')}\n`;
}

/** Links become their text; code and bold what the terminal has for them. */
const inline = (line: string, colors: Output['colors']): string =>
  line
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(`+)(.+?)\1/g, (_, _ticks, code: string) => colors.cyan(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => colors.bold(words));

const STYLES = /\u001b\[\d+m/g;

function wrap(line: string, columns: number, indent: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const next = current === '' ? word : `${current} ${word}`;
    if (current === '' || displayWidth(next.replace(STYLES, '')) <= columns) current = next;
    else {
      lines.push(current);
      current = `${indent}${word}`;
    }
  }
  return [...lines, current];
}
