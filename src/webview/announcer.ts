import { makeElement, setText } from './make-element';

/** Speaks to screen readers without showing anything. */
export interface Announcer {
  readonly element: HTMLElement;
  /** Says `text` when it still holds after a while; an empty text takes back what was not said yet. */
  readonly say: (text: string) => void;
}

/**
 * A polite voice that waits. Almost every keystroke inside a mustache breaks the text and the next one mends it;
 * a message that is gone within `patience` milliseconds must not talk over the writer.
 */
export function makeAnnouncer(patience: number): Announcer {
  const element = makeElement('p', { class: 'for-screen-readers', 'aria-live': 'polite' });
  let waiting: number | undefined;
  let wanted = '';
  return {
    element,
    say: (text) => {
      if (text === wanted) return;
      wanted = text;
      window.clearTimeout(waiting);
      if (text === '') setText(element, '');
      else waiting = window.setTimeout(() => setText(element, text), patience);
    },
  };
}
