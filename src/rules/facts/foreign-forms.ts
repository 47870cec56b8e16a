import type { Span } from '../../text/span';
import { isCaption, namesData, shoutsGap } from './gap-words';

export interface ForeignPlaceholder {
  readonly span: Span;
  readonly written: string;
  /** What stands between the signs. */
  readonly inner: string;
  /** `foreign` is another system's, `handmade` a gap that somebody fills in. */
  readonly kind: 'foreign' | 'handmade';
}

interface Form {
  readonly kind: ForeignPlaceholder['kind'];
  /** Its one group is the name. Every repetition is bounded or of characters that can't follow it, so it runs in one pass. */
  readonly pattern: RegExp;
  readonly counts?: (inner: string, before: string, after: string) => boolean;
}

/** HTML's own names: `<address>` is a tag. */
const TAGS: ReadonlySet<string> = new Set(['address', 'time', 'data', 'link', 'title', 'code', 'summary', 'total']);

/** The systems are named where their signs are theirs alone. The first that fits counts. */
const FORMS: readonly Form[] = [
  // Liquid and Jinja (Freshdesk, Intercom), ERB and ASP, Ruby, gettext, shells and mail tools, Salesforce, Mailchimp.
  { kind: 'foreign', pattern: /\{%[-~]?([^%\n]{0,120})%\}/g },
  { kind: 'foreign', pattern: /<%[=-]?([^%\n]{0,120})%>/g },
  { kind: 'foreign', pattern: /#\{([^{}\n]{1,80})\}/g },
  { kind: 'foreign', pattern: /%\{([^{}\n]{1,80})\}/g },
  { kind: 'foreign', pattern: /\$\{([^{}\n]{1,80})\}/g },
  { kind: 'foreign', pattern: /\{!([^{}\n]{1,80})\}/g },
  { kind: 'foreign', pattern: /\*\|([\p{L}\p{N}_:]{1,40})\|\*/gu },
  { kind: 'foreign', pattern: /(?<!\{)\{([\p{L}_][\p{L}\p{N}_. -]{0,40}|\d)\}(?!\})/gu },
  { kind: 'foreign', pattern: /(?<![\p{L}\p{N}%])%([\p{L}_][\p{L}\p{N}_.]{0,40})%(?![\p{L}\p{N}])/gu },
  { kind: 'foreign', pattern: /(?<=^|[\s("“«])%((?:\d\$)?[sd])(?![\p{L}\p{N}%])/gu },
  { kind: 'foreign', pattern: /<<([^<>\n]{1,60})>>/g },
  {
    kind: 'handmade',
    pattern: /<([\p{L}][\p{L}\p{N} _.-]{0,40})>/gu,
    counts: (inner) => namesData(inner) && !TAGS.has(inner.toLowerCase()),
  },
  { kind: 'handmade', pattern: /(?<![\]!\\])\[([\p{L}][\p{L}\p{N} _.'-]{0,40})\](?![([:])/gu, counts: isGapInBrackets },
  {
    kind: 'handmade',
    pattern: /(?<![\p{L}\p{N}_])__([\p{Lu}][\p{Lu}\p{N}_]{0,40}?)__(?![\p{L}\p{N}_])/gu,
    counts: (inner) => namesData(inner),
  },
  { kind: 'handmade', pattern: /(?<![\p{L}\p{N}_-])([XХ]{3,})(?![\p{L}\p{N}_-])/gu, counts: isNoMask },
];

function isGapInBrackets(inner: string, before: string, after: string): boolean {
  return (namesData(inner) || shoutsGap(inner)) && !isCaption(before, after);
}

/** `XXXX XXXX XXXX 1234` hides a card's number on purpose. */
function isNoMask(_inner: string, before: string, after: string): boolean {
  return !/[\dXХ*•][ ]?$/u.test(before) && !/^[ ]?[XХ\d*•]/u.test(after);
}

const SIGNS = /[{%<[*]|__|[XХ]{3}/;

/** More than a writer can read in one text. */
const MAX_FOUND = 200;

/** Placeholders of other systems and hand-made gaps in a piece of text, in order; spans count in `text`. */
export function foreignForms(text: string): ForeignPlaceholder[] {
  const found: ForeignPlaceholder[] = [];
  // Nearly every text has none of the signs, and needs no closer look.
  if (!SIGNS.test(text)) return found;
  for (const { kind, pattern, counts } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= MAX_FOUND) break;
      const span = { start: match.index, end: match.index + match[0].length };
      const inner = (match[1] ?? '').trim();
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      if (counts && !counts(inner, text.slice(Math.max(0, span.start - 60), span.start), text.slice(span.end, span.end + 60))) continue;
      found.push({ span, written: match[0], inner, kind });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
