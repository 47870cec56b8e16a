import type { Place } from './part';
import type { Stretch } from './stretch';

/**
 * Where the word under the pointer stands in its file. A mustache's value has one place as a whole; text has one for
 * each word, as its language parts them. A browser that can't tell the letter under the pointer gives the stretch.
 */
export function placeAt(stretch: Stretch, element: Element, event: MouseEvent, language: string): Place | undefined {
  const { place, piece, text } = stretch;
  if (!place || piece?.kind !== 'text' || place.source.end - place.source.start !== text.length) return place;
  // Browsers learned it at different times: Safari last, in 2025.
  const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (!caret || caret.offsetNode.parentNode !== element) return place;
  const word = wordSegmenter(language)
    .segment(text)
    .containing(Math.min(caret.offset, text.length - 1));
  if (!word) return place;
  const start = place.source.start + word.index;
  return { ...place, source: { start, end: start + word.segment.length } };
}

/** A tag that means nothing, as a writer half-way through typing may have, parts words as English does. */
function wordSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
