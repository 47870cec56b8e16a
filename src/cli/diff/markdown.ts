import { code, codeBlock, paragraphs } from '../../features/markdown';
import type { LibraryChange } from '../../review/library-change';
import { oneLine } from '../render/page-text';
import { counted } from '../sentences';
import { type ChangeReport, type ChangeSection, changeReport } from './change-report';
import { diffLines } from './diff-lines';

/** A comment on a pull request may have 65,536 characters; whoever posts it wants to add a few. */
const MAX_LENGTH = 60_000;

/** A page for a comment on a pull request. What doesn't fit is left out step by step, and the page says what. */
export function markdownPage(change: LibraryChange, cwd: string): string {
  const report = changeReport(change, cwd, quote);
  const pages = [
    () => page(report, (section) => sectionBlock(section, 1)),
    () => page(report, (section) => sectionBlock(section, 0), 'Shortened: only the lines that changed are shown.'),
    () => table(report),
  ];
  for (const write of pages) {
    const text = write();
    if (text.length <= MAX_LENGTH) return text;
  }
  return `${paragraphs(TITLE, report.verdict, `Left out: all ${counted(report.sections.length, 'change')}, which are too many for a comment. Run \`replywright diff\` to read them.`)}\n`;
}

const TITLE = '## What changes for customers';

/** In code, where nothing formats, links, mentions or commands. */
const quote = (text: string): string => code(oneLine(text) || '(empty)');

const page = (report: ChangeReport, write: (section: ChangeSection) => string, leftOut?: string): string =>
  `${paragraphs(TITLE, report.verdict, leftOut, ...report.sections.map(write), points(report.remarks))}\n`;

const points = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function sectionBlock({ heading, what, promises, notes, texts, findings }: ChangeSection, around: number): string {
  return paragraphs(
    `### ${heading}: ${what}`,
    points([...promises.map((promise) => `**${promise}**`), ...findings]),
    ...texts.flatMap(({ caption, change }) => [
      caption,
      codeBlock(visible(diffLines(change.before, change.after, around).join('\n')), 'diff'),
    ]),
    points(notes),
  );
}

/** Signs that nobody sees can't lead astray whoever reads the page. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : '�'));

function table({ verdict, sections, remarks }: ChangeReport): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = sections.map(({ heading, what, promises }) => `| ${cell(heading)} | ${cell([...promises, what].join('; '))} |`);
  const left = `Left out: the texts of ${counted(sections.length, 'change')}${remarks.length > 0 ? ` and ${counted(remarks.length, 'remark')}` : ''}. Run \`replywright diff\` to read them.`;
  return `${paragraphs(TITLE, verdict, left, ['| Reply | What changes |', '| --- | --- |', ...rows].join('\n'))}\n`;
}
