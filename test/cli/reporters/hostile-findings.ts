import type { CheckedFile } from '../../../src/cli/check/checked-file';
import type { Diagnostic, Fix } from '../../../src/lint/diagnostic';
import { SEVERITIES } from '../../../src/template/severity';

/** Texts that mean something to one of the machines that read a report, or that some format can't carry. */
export const HOSTILE_TEXTS: readonly string[] = [
  'two\nlines',
  'a\r\nb\rc',
  '::error::taken over',
  'x\n::error file=a::taken over',
  '  ::stop-commands::x',
  '##vso[task.complete result=Succeeded;]done',
  '##[error]red',
  'x ##VSO[task.setvariable variable=a]b',
  '100%0A is %25, not %0D or %AZP25 or %3B',
  ']]> and <![CDATA[ x ]]>',
  '<b>&amp; "quoted" \'single\' </message>',
  'nul \u0000 bell \u0007 escape \u001b[31mred\u001b[0m \u001b]8;;http://x\u0007link',
  'next line \u0085 and separators \u2028 \u2029',
  'half \ud83d of a sign, and the other \udc00',
  'noncharacters \ufffe \uffff',
  'right to left \u202e evil \u202c \u200f mark',
  'emoji 👩‍👩‍👧 🎉 日本語 e\u0301',
  'tab\tand  two blanks ',
  'a {0} [link](1) `{{x}}`',
  'x'.repeat(20_000),
];

/** Names that a file may have, at least on some disk. */
const HOSTILE_PATHS: readonly string[] = [
  'templates/a.yaml',
  'templates/a:b,c;d]e.yaml',
  'templates/100%0A %25 #1?.yaml',
  'templates/<b>&"quoted".yaml',
  'templates/日本語 ä 🎉.yaml',
  'templates/line\n::error::x.yaml',
  '::error::x/##vso[task.complete]/a.yaml',
  'templates/\u001b[31m\ud83d.yaml',
  '../above/a.yaml',
];

/** Two signs of two bytes, one of four, a joined one; line breaks of three kinds. */
const LINES = [
  'title: Ä',
  'body: |',
  '  Hei 🎉 {{nmae}}!\r',
  '  ä\u0301  kaksi  väliä',
  '',
  '  ::error::x ##vso[task.x]y \u001b[31m',
  'loppu: "ü"',
];
const SOURCE = LINES.join('\n');

/** A file for each hostile name, a finding for each hostile text, the severities in turn; and one clean file. */
export function hostileFindings(): CheckedFile[] {
  const spans = LINES.map((line, index) => {
    const start = LINES.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
    return { start: start + Math.min(2, line.length), end: start + line.length };
  });
  const files = HOSTILE_PATHS.map((path, file): CheckedFile => {
    const diagnostics = HOSTILE_TEXTS.map((message, index): Diagnostic => {
      const span = spans[(index + file) % spans.length]!;
      const severity = SEVERITIES[(index + file) % SEVERITIES.length]!;
      return {
        rule: index % 5 === 4 ? 'internal-error' : 'spacing',
        severity,
        message,
        span,
        text: SOURCE.slice(span.start, span.end),
        sources: [],
        fixes: [fixWith(span, message), { ...fixWith(span, 'never shown'), safe: false }],
      };
    });
    return { path, source: SOURCE, diagnostics };
  });
  return [...files, { path: 'templates/clean.yaml', source: SOURCE, diagnostics: [] }];
}

const fixWith = (span: Diagnostic['span'], newText: string): Fix => ({
  title: 'Write it so',
  safe: true,
  edits: [
    { span: { start: span.start, end: span.start }, newText: '+' },
    { span, newText },
  ],
});

/** What a text may be at most once a machine format has carried it: what can't be carried is a visible sign. */
export const carried = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd').replace(/\p{Cs}/gu, '\ufffd');
