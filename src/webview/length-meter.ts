import { makeElement, setAttribute, setText } from './make-element';
import type { Part } from './part';
import { readingWords } from './reading-words';

const number = new Intl.NumberFormat('en-GB');

/** How long the reply is, against what its channel takes. Over the limit it says by how much. */
export function makeLengthMeter(): Part {
  const meter = makeElement('meter', { 'aria-label': 'Length of the reply' });
  const text = makeElement('span', { class: 'length-text' });
  const note = makeElement('span', { class: 'length-note' });
  const ease = makeElement('span', { class: 'reading' });
  const element = makeElement('div', { class: 'length' }, text, meter, note, ease);
  return {
    element,
    show: ({ length, limit, lengthNote, reading }) => {
      const over = limit !== undefined && length > limit;
      setText(text, lengthText(length, limit));
      setAttribute(element, 'data-over', over);
      setText(note, lengthNote ?? '');
      setText(ease, reading ? readingWords(reading) : '');
      meter.hidden = limit === undefined;
      if (limit === undefined) return;
      meter.max = limit;
      meter.high = limit * 0.9;
      meter.value = Math.min(length, limit);
    },
  };
}

function lengthText(length: number, limit: number | undefined): string {
  const count = number.format(length);
  if (limit === undefined) return length === 1 ? '1 character' : `${count} characters`;
  if (length > limit) return `${count} of ${number.format(limit)} characters: ${number.format(length - limit)} too many`;
  return `${count} of ${number.format(limit)} characters`;
}
