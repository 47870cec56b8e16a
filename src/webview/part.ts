import type { PageMessage, PreviewState } from '../protocol/preview';

/** What a reader of the page can ask for; the choice holds only what was changed. */
export interface PageActions {
  readonly choose: (choice: Choice) => void;
  readonly reveal: (place: Place) => void;
  readonly copy: () => void;
}

/** A new customer, language or channel. */
export type Choice = Omit<Extract<PageMessage, { type: 'choose' }>, 'type'>;

/** A place to show in the editor. */
export type Place = Omit<Extract<PageMessage, { type: 'reveal' }>, 'type'>;

/** A piece of the page: it is built once, and then changed in place so that focus, selection and scrolling stay. */
export interface Part {
  readonly element: HTMLElement;
  readonly show: (state: PreviewState) => void;
}
