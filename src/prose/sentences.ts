import type { Span } from '../text/span';

export interface SentenceSpan extends Span {
  readonly paragraph: number;
  readonly listItem: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    } catch {
      segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    }
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** Everything that `Intl.Segmenter` takes for a paragraph's end, and the stand-in for tags. */
const LINE_BREAK = /[\n\r\u0085\u2028\u2029\uE001]/g;

const LIST_MARK = /^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+/;

/**
 * Sentences of a masked body: mustaches are runs of letters, tags are blanks, everything at its own offset.
 * `Intl.Segmenter` ends a sentence at every line break, so the breaks that only wrap a line are hidden from it first.
 */
export function findSentences(masked: string, language: string, abbreviations: ReadonlySet<string>): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let paragraph = 0;
  for (const block of blocksOf(masked)) {
    if (block.newParagraph && sentences.length > 0) paragraph++;
    const text = masked.slice(block.start, block.end).replace(LINE_BREAK, ' ');
    for (const span of segment(text, language, abbreviations)) {
      sentences.push({ start: block.start + span.start, end: block.start + span.end, paragraph, listItem: block.listItem });
    }
  }
  return sentences;
}

interface Block extends Span {
  readonly newParagraph: boolean;
  readonly listItem: boolean;
}

/**
 * Stretches of lines that belong to one sentence or more: a blank line, a list item or a complete line ends one.
 * The mark of a list item belongs to none.
 */
function blocksOf(masked: string): Block[] {
  const blocks: Block[] = [];
  let open: { start: number; listItem: boolean } | undefined;
  let newParagraph = true;
  const lines = linesOf(masked);
  lines.forEach((line, index) => {
    const { start, end, text } = line;
    const blank = text.trim() === '';
    if (!blank && !open) {
      const mark = LIST_MARK.exec(text)?.[0].length ?? 0;
      open = { start: start + mark, listItem: mark > 0 };
    }
    const next = lines[index + 1]?.text ?? '';
    if (open && (blank || next.trim() === '' || endsBlock(text, next))) {
      blocks.push({ ...open, end: blank ? start : end, newParagraph });
      newParagraph = false;
      open = undefined;
    }
    if (blank) newParagraph = true;
  });
  return blocks;
}

interface Line extends Span {
  readonly text: string;
}

/** The lines of a body, but for those that hold nothing except tags: they print nothing, not even their own end. */
function linesOf(masked: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < masked.length; ) {
    const newline = masked.indexOf('\n', start);
    const end = newline < 0 ? masked.length : newline;
    const text = masked.slice(start, end);
    const standalone = text.includes(TAG) && text.replaceAll(TAG, '').trim() === '';
    if (!standalone) lines.push({ start, end, text: text.replaceAll(TAG, ' ') });
    start = end + 1;
  }
  return lines;
}

/** A line is complete when it ends like a sentence, or is a short line (a greeting, a sign-off) before a capital or a mustache. */
function endsBlock(line: string, nextLine: string): boolean {
  if (LIST_MARK.test(nextLine)) return true;
  const text = line.trimEnd();
  if (/[.!?…:]["»”')\]]?$/.test(text)) return true;
  const short = text.trimStart().length <= 45;
  const begins = nextLine.trimStart();
  return short && /^[\p{Lu}\p{Lt}\uE000]/u.test(begins);
}

/** The masked stand-in for a mustache; a private character, so that nothing a writer types looks like it. */
export const MASK = '\uE000';

/** The masked stand-in for a character of a tag that prints nothing itself: `{{#if x}}`, `{{else}}`, a comment. */
export const TAG = '\uE001';

function segment(text: string, language: string, abbreviations: ReadonlySet<string>): Span[] {
  const spans: { start: number; end: number }[] = [];
  if (!/[.!?…]\s+\S|[。！？]/u.test(text)) return text.trim() === '' ? [] : [{ start: 0, end: text.length }];
  let open: { start: number; end: number } | undefined;
  const segmenter = segmenterOf(language);
  for (const piece of piecesOf(text)) {
    for (const part of segmenter.segment(text.slice(piece.start, piece.end).replaceAll(MASK, 'X'))) {
      const start = piece.start + part.index;
      const end = start + part.segment.length;
      if (open) open.end = end;
      else open = { start, end };
      if (goesOn(part.segment, abbreviations)) continue;
      spans.push(open);
      open = undefined;
    }
  }
  if (open) spans.push(open);
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

/** `Intl.Segmenter` takes four times as long for twice the text, so a long one is given to it in pieces, cut where a sentence may begin. */
const MAX_PIECE = 4000;

function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  const mayBegin = /[.!?…]\s+(?=[\p{Lu}\uE000])/gu;
  for (let start = 0; start < text.length; ) {
    mayBegin.lastIndex = start + MAX_PIECE;
    const end = mayBegin.lastIndex < text.length && mayBegin.test(text) ? mayBegin.lastIndex : text.length;
    pieces.push({ start, end: Math.min(end, start + 4 * MAX_PIECE) });
    start = Math.min(end, start + 4 * MAX_PIECE);
  }
  return pieces;
}

/** Blanks behind it included; a longer word is no abbreviation. */
const LONGEST_ABBREVIATION = 40;

/** The full stop belongs to an abbreviation or an initial, so the sentence goes on. */
function goesOn(segment: string, abbreviations: ReadonlySet<string>): boolean {
  const text = segment.slice(-LONGEST_ABBREVIATION).trimEnd();
  if (!text.endsWith('.') || text.endsWith('..')) return false;
  const word = /([^\s.(«"'/]+)\.$/.exec(text)?.[1];
  if (word === undefined) return false;
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /(?:^|\s)\p{L}\.\s?\p{L}\.$/u.test(text);
}
