import type { Span } from '../text/span';
import { joinsOf } from './facts/joins';
import { plainText } from './facts/plain-text';
import { defineRule, NO_OPTIONS, type ProposedFix } from './rule';

/** Blanks too many or too few: the small untidiness by which customers tell a copied text. */
export default defineRule({
  id: 'spacing',
  group: 'writing',
  severity: 'info',
  sources: ['A4', 'B10'],
  fixes: 'safe',
  summary: 'A blank too many or too few, by which customers tell a copied text.',
  finished: true,
  options: NO_OPTIONS,
  messages: {
    double: 'Two blanks stand in a row here. One is enough.',
    before: 'A blank stands before “{sign}”. Take it out.',
    behind: 'A blank is missing behind “{sign}”.',
    joined: 'Two blanks meet here, since “{before}” ends in one too. Take one of them out.',
    joinedBefore: 'Where this follows “{before}”, a blank stands before “{sign}”. Take it out.',
  },
  visit: ({ report }) => ({
    text(text) {
      const plain = plainText(text);
      for (const { index, 0: blanks } of matchesOf(plain, /[ \t]{2}/, DOUBLE)) {
        const span = { start: index, end: index + blanks.length };
        report(text, span, { message: 'double', fixes: [replace(span, ' ', 'Leave one blank')] });
      }
      for (const { index, 0: blanks, 1: sign = '' } of matchesOf(plain, /[ \t][,.;:!?]/, BEFORE_SIGN)) {
        const span = { start: index, end: index + blanks.length };
        report(text, span, { message: 'before', data: { sign }, fixes: [replace(span, '', 'Take the blank out')] });
      }
      for (const { index, 0: sign } of matchesOf(plain, /\p{L}[.!?,]\p{L}/u, BEHIND_SIGN)) {
        const span = { start: index, end: index + sign.length };
        const fix = { title: 'Add a blank', safe: false, edits: [{ span: { start: span.end, end: span.end }, newText: ' ' }] };
        report(text, span, { message: 'behind', data: { sign }, fixes: [fix] });
      }
      for (const { before, after, afterStart } of joinsOf(text)) {
        const shown = before.trim().split(/\s+/).slice(-3).join(' ');
        const blanks = /^[ \t]+(?=\S)/.exec(after)?.[0].length ?? 0;
        const span = { start: afterStart, end: afterStart + Math.max(1, blanks) };
        if (/\S[ \t]+$/.test(before) && blanks > 0) report(text, span, { message: 'joined', data: { before: shown } });
        const sign = /\S[ \t]+$/.test(before) ? /^[,.;!?](?=\s|$)/.exec(after)?.[0] : undefined;
        if (sign) report(text, span, { message: 'joinedBefore', data: { before: shown, sign } });
      }
    },
  }),
});

/** Looks closely only where a glance finds something: looking back at every sign is slow. */
const matchesOf = (plain: string, glance: RegExp, pattern: RegExp): Iterable<RegExpExecArray> =>
  glance.test(plain) ? plain.matchAll(pattern) : [];

/** Blanks inside a sentence: behind one, two are a typist's habit, and at a line's end Markdown's line break. */
const DOUBLE = /(?<=[^\s|.!?…:])(?<![.!?…:]["”»')])[ \t]{2,}(?=[^\s|])/gu;

/** `( ;-)` and ` :)` are faces, ` .NET` is a name, ` ...` is a pause. */
const BEFORE_SIGN = /(?<=[\p{L}\p{N}\uE000)"”»])[ \t]+(?=([,;!?]|\.(?![\p{L}\p{N}.])|:(?![-)D(/]))(?:\s|$))/gu;

/** Between a small letter and a capital, or a comma between two words. Names such as `Booking.com` have small letters behind. */
const BEHIND_SIGN = /(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})|(?<=\p{L}{2}),(?=\p{L}{2})/gu;

const replace = (span: Span, newText: string, title: string): ProposedFix => ({ title, safe: true, edits: [{ span, newText }] });
