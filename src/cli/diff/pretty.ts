import type { LibraryChange } from '../../review/library-change';
import type { Output } from '../host';
import { oneLine } from '../render/page-text';
import { visible } from '../reporters/visible';
import { changeReport } from './change-report';

/** For people in front of a terminal: what went in red, what came in green. */
export function prettyDiff(change: LibraryChange, cwd: string, { colors }: Output): string {
  const { verdict, sections, remarks } = changeReport(change, cwd, (text) => visible(oneLine(text)));
  const blocks = sections.map(({ heading, what, promises, notes, texts, findings }) =>
    [
      `${colors.bold(heading)}: ${what}`,
      ...promises.map((promise) => `  ${colors.yellow(promise)}`),
      ...findings.map((finding) => `  ${finding}`),
      ...texts.flatMap(({ caption, change: { parts } }) => [
        `  ${colors.underline(caption)}`,
        indented(parts.map((part) => painted(part, colors)).join('')),
      ]),
      ...notes.map((note) => colors.dim(`  ${note}`)),
    ].join('\n'),
  );
  return `${[...blocks, ...remarks, verdict].join('\n\n')}\n`;
}

type Part = LibraryChange['templates'][number]['texts'][number]['parts'][number];

/** Without colours, marks stand around what went and what came. */
function painted({ kind, text }: Part, colors: Output['colors']): string {
  const harmless = text.split('\n').map(visible).join('\n');
  if (kind === 'same') return harmless;
  if (!colors.isColorSupported) return kind === 'removed' ? `[-${harmless}-]` : `{+${harmless}+}`;
  return kind === 'removed' ? colors.strikethrough(colors.red(harmless)) : colors.green(harmless);
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
