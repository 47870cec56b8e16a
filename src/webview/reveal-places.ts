import type { PageActions } from './part';
import type { ShownStretches } from './run-list';
import { placeAt } from './word-at';

/** A click on a word in `container`, or Enter and Space on a focused stretch, shows its place in the editor. */
export function revealPlaces(container: HTMLElement, shown: ShownStretches, actions: PageActions): void {
  const pieceOf = (target: EventTarget | null) => (target instanceof Element ? target.closest('.piece') : null);

  container.addEventListener('click', (event) => {
    const element = pieceOf(event.target);
    const stretch = element && shown.get(element);
    // Whoever drags over the text wants to select it, not to leave for the editor.
    if (!stretch || document.getSelection()?.isCollapsed === false) return;
    const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
    const place = placeAt(stretch, element, event, language);
    if (place) actions.reveal(place);
  });

  container.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const element = pieceOf(event.target);
    const place = element && shown.get(element)?.place;
    if (!place) return;
    event.preventDefault();
    actions.reveal(place);
  });
}
