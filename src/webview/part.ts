import type { Fill, PageMessage, PreviewProblem, PreviewState, PreviewView } from '../protocol/preview';

/** What a reader of the page can ask for; the choice holds only what was changed. */
export interface PageActions {
  readonly choose: (choice: Choice) => void;
  readonly reveal: (place: Place) => void;
  readonly copy: () => void;
  readonly copyActions: (as: 'checklist' | 'json') => void;
  readonly view: (view: PreviewView) => void;
  /** What an agent has given so far; undefined when the form is closed. */
  readonly fill: (fill: Fill | undefined) => void;
  /** Did the reply get onto the clipboard that the host asked the page to write? */
  readonly written: (ok: boolean) => void;
  /** The legend was shown or put away. */
  readonly legend: (open: boolean) => void;
}

/** A new customer, language or channel. */
export type Choice = Omit<Extract<PageMessage, { type: 'choose' }>, 'type'>;

/** A place to show in the editor. */
export type Place = Omit<Extract<PageMessage, { type: 'reveal' }>, 'type'>;

/** Where the cursor stands in the editor. */
export interface CursorPlace {
  readonly offset: number;
  /** Undefined: in the template's own file. */
  readonly uri?: string | undefined;
}

/** Shows in the reply which words a problem is about; undefined: none any more. */
export type PointAt = (problem: PreviewProblem | undefined) => void;

/** A piece of the page: it is built once, and then changed in place so that focus, selection and scrolling stay. */
export interface Part {
  readonly element: HTMLElement;
  readonly show: (state: PreviewState) => void;
}
