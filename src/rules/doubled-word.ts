import { packOf } from '../prose/languages/packs';
import type { Token } from '../prose/token';
import type { TemplateText } from '../template/template-text';
import type { Span } from '../text/span';
import { joinsOf } from './facts/joins';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** A word that stands twice in a row by mistake, which everybody but its writer sees. */
export default defineRule({
  id: 'doubled-word',
  group: 'writing',
  severity: 'warning',
  sources: ['A4', 'B10'],
  fixes: 'safe',
  summary: 'A word stands twice in a row, as when somebody was in a hurry.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    doubled: '“{word}” stands twice in a row. Delete one.',
    joined: '“{word}” stands twice in a row where this follows “{before}”. Take it out on one side.',
  },
  visit: ({ report }) => ({
    text(text) {
      const { tokens } = text.prose;
      const kept = new Set(packOf(text.language)?.reduplications ?? []);
      for (let index = 1; index < tokens.length; index++) {
        const [token, next] = [tokens[index - 1]!, tokens[index]!];
        if (isSlip(token, next, text.value, kept)) {
          const span = { start: token.span.start, end: next.span.end };
          const word = text.value.slice(token.span.start, token.span.end);
          report(text, span, { message: 'doubled', data: { word }, fixes: [deletion(token, next)] });
        }
      }
      for (const found of acrossEdges(text, kept))
        report(text, found.span, { message: 'joined', data: { word: found.word, before: found.before } });
    },
  }),
});

/** Only blanks may stand between the two, or the end of a wrapped line: a capital behind it begins another. `Anna Anna-Liisa` are two names. */
function isSlip(first: Token, second: Token, value: string, kept: ReadonlySet<string>): boolean {
  if (first.kind !== 'word' || second.kind !== 'word' || first.norm !== second.norm) return false;
  if (!isMistake(first.norm, kept) || /^[-‑]\p{L}/u.test(value.slice(second.span.end, second.span.end + 2))) return false;
  const between = value.slice(first.span.end, second.span.start);
  return /^[ \t]+$/.test(between) || (/^[ \t]*\n[ \t]*$/.test(between) && /^\p{Ll}/u.test(value.slice(second.span.start)));
}

/** Single letters and what the language doubles on purpose are no slips. */
const isMistake = (norm: string, kept: ReadonlySet<string>): boolean => norm.length > 1 && /\p{L}/u.test(norm) && !kept.has(norm);

const deletion = (first: Token, second: Token): ProposedFix => ({
  title: 'Delete one of them',
  safe: true,
  edits: [{ span: { start: first.span.end, end: second.span.end }, newText: '' }],
});

interface AcrossEdge {
  readonly span: Span;
  readonly word: string;
  readonly before: string;
}

function acrossEdges(text: TemplateText, kept: ReadonlySet<string>): AcrossEdge[] {
  return joinsOf(text).flatMap(({ before, after, afterStart }) => {
    const last = /([\p{L}\p{M}'’-]+)([ \t]*)$/u.exec(before);
    const first = /^([ \t]*)([\p{L}\p{M}'’-]+)/u.exec(after);
    const word = first?.[2];
    if (!last?.[1] || !word || `${last[2]}${first[1]}` === '') return [];
    if (last[1].toLowerCase() !== word.toLowerCase() || !isMistake(word.toLowerCase(), kept)) return [];
    const start = afterStart + (first[1]?.length ?? 0);
    return [{ span: { start, end: start + word.length }, word, before: before.trim().split(/\s+/).slice(-3).join(' ') }];
  });
}
