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
    const text = masked.slice(block.start, block.end).replace(/\n/g, ' ');
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

/** Stretches of lines that belong to one sentence or more: a blank line, a list item or a complete line ends one. */
function blocksOf(masked: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let newParagraph = true;
  let listItem = false;
  for (let lineStart = 0; lineStart < masked.length; ) {
    const newline = masked.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? masked.length : newline;
    const line = masked.slice(lineStart, lineEnd);
    const next = lineEnd + 1;
    const nextLine = next <= masked.length ? masked.slice(next, endOfLine(masked, next)) : '';
    if (LIST_MARK.test(line)) listItem = true;
    const blank = line.trim() === '';
    if (blank || newline < 0 || nextLine.trim() === '' || endsBlock(line, nextLine)) {
      if (masked.slice(start, lineEnd).trim() !== '') {
        blocks.push({ start, end: lineEnd, newParagraph, listItem });
        newParagraph = false;
      }
      if (blank) newParagraph = true;
      start = next;
      listItem = false;
    }
    lineStart = next;
  }
  return blocks;
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

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

function segment(text: string, language: string, abbreviations: ReadonlySet<string>): Span[] {
  const spans: { start: number; end: number }[] = [];
  if (!/[.!?…]\s+\S|[。！？]/u.test(text)) return text.trim() === '' ? [] : [{ start: 0, end: text.length }];
  let open: { start: number; end: number } | undefined;
  for (const part of segmenterOf(language).segment(text.replaceAll(MASK, 'X'))) {
    const end = part.index + part.segment.length;
    if (open) open.end = end;
    else open = { start: part.index, end };
    if (goesOn(part.segment, abbreviations)) continue;
    spans.push(open);
    open = undefined;
  }
  if (open) spans.push(open);
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

/** The full stop belongs to an abbreviation or an initial, so the sentence goes on. */
function goesOn(segment: string, abbreviations: ReadonlySet<string>): boolean {
  const text = segment.trimEnd();
  if (!text.endsWith('.') || text.endsWith('..')) return false;
  const word = /([^\s.(«"'/]+)\.$/.exec(text)?.[1];
  if (word === undefined) return false;
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /(?:^|\s)\p{L}\.\s?\p{L}\.$/u.test(text);
}
