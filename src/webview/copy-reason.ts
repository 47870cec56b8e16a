import type { PreviewState } from '../protocol/preview';
import { makeElement } from './make-element';
import type { PageActions, Part, Place } from './part';
import { withCode } from './with-code';

const BROKEN = 'Mend the error in the file to copy this reply.';
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/**
 * Why the reply can't be copied yet; hidden when it can. Each missing variable leads to its place in the file, and while
 * an agent fills the reply in to its field, which `goTo` finds.
 */
export function makeCopyReason(actions: PageActions, goTo: (variable: string) => void): Part {
  const element = makeElement('p', { id: 'copy-reason', class: 'copy-reason' });
  let places: ReadonlyMap<string, Place> = new Map();
  let shown: string | undefined;

  const variableButton = (variable: string): HTMLElement => {
    const button = makeElement('button', { type: 'button', class: 'link', title: 'Show it in the file' }, variable);
    button.addEventListener('click', () => {
      const place = places.get(variable);
      if (place) actions.reveal(place);
    });
    return button;
  };

  const fieldButton = (variable: string): HTMLElement => {
    const button = makeElement('button', { type: 'button', class: 'link', title: 'Go to its field' }, variable);
    button.addEventListener('click', () => goTo(variable));
    return button;
  };

  return {
    element,
    show: (state) => {
      places = firstPlaces(state);
      const variables = [...places.keys()];
      const refusal = state.fill?.refusal;
      const asked = new Set(state.fill?.asked.map(({ name }) => name));
      const key = state.stale ? BROKEN : JSON.stringify([refusal, state.fill === undefined, variables, [...asked]]);
      if (key === shown) return;
      shown = key;
      const free = state.fill ? refusal === undefined : variables.length === 0;
      element.hidden = !state.stale && free;
      if (state.stale) element.replaceChildren(BROKEN);
      else if (refusal !== undefined)
        element.replaceChildren(
          ...withCode(refusal, (quoted) => (asked.has(quoted) ? fieldButton(quoted) : makeElement('code', {}, quoted))),
        );
      else element.replaceChildren('Not ready to copy: ', ...named(variables, variableButton), advice(variables.length));
    },
  };
}

/** A variable used five times is named once, with its first place. */
function firstPlaces(state: PreviewState): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { variable, source } of state.missing) if (!places.has(variable)) places.set(variable, { source });
  return places;
}

const named = (variables: readonly string[], button: (variable: string) => HTMLElement): readonly (HTMLElement | string)[] =>
  list.formatToParts(variables).map((part) => (part.type === 'element' ? button(part.value) : part.value));

const advice = (count: number): string =>
  `${count === 1 ? ' is' : ' are'} missing for this customer. Add a fallback, or choose a customer who has ${count === 1 ? 'it' : 'them'}.`;
