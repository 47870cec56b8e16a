import type { TextEdit } from '../text/span';
import { requote } from './facts/requote';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** YAML can't read the file as it was written. */
export default defineRule({
  id: 'yaml-syntax',
  group: 'structure',
  severity: 'error',
  sources: [],
  fixes: 'suggestion',
  summary: "The file can't be read, so agents can't use the reply.",
  finished: false,
  options: NO_OPTIONS,
  messages: { problem: '{sentence}' },
  visit: ({ reportSource, snapshot }) => ({
    file() {
      const told = new Set<number>();
      for (const { span, message: sentence, code } of snapshot.yaml.problems) {
        // Of two complaints about one place, the first is about the cause.
        if (told.has(span.start)) continue;
        told.add(span.start);
        const fixes = code === 'syntax' ? proposals(snapshot.source, span.start) : [];
        reportSource(span, { message: 'problem', data: { sentence }, fixes });
      }
    },
  }),
});

/** Tabs and quotes have an answer that is always the same. */
function proposals(source: string, offset: number): ProposedFix[] {
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  if (/^ *\t/.test(source.slice(lineStart)))
    return [{ title: 'Indent with blanks in the whole file', safe: false, edits: withoutTabs(source) }];
  const quoted = requote(source, offset);
  return quoted ? [{ title: 'Put quotes around it', safe: false, edits: [quoted] }] : [];
}

const withoutTabs = (source: string): TextEdit[] =>
  [...source.matchAll(/^ *\t[\t ]*/gm)].map(({ index, 0: blanks }) => ({
    span: { start: index, end: index + blanks.length },
    newText: blanks.replaceAll('\t', '  '),
  }));
