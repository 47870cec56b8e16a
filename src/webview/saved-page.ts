import type { PreviewState, PreviewView } from '../protocol/preview';
import type { Choice } from './part';

/** What outlives a reload of the page. */
export interface SavedPage {
  /** Raised when the shape changes: an older page's memory is then forgotten. */
  readonly format: 2;
  /** What the reader picked; the rest was the server's choice and stays so. */
  readonly choice: Choice;
  readonly view: PreviewView;
  /** The legend is unfolded. */
  readonly legend: boolean;
  /** The last sample shown, never what an agent filled in, so that the page is not blank until the server answers. */
  readonly state: PreviewState | undefined;
  /** Pixels from the top. */
  readonly scroll: number;
}

/** The memory of a page that was never opened before. */
export const NOTHING_SAVED: SavedPage = { format: 2, choice: {}, view: 'reply', legend: true, state: undefined, scroll: 0 };

const VIEWS: readonly unknown[] = ['reply', 'paths', 'customers'];

/** Reads what an earlier page saved; whatever is not of today's format counts as nothing. */
export function readSavedPage(saved: unknown): SavedPage {
  return isSavedPage(saved) ? saved : NOTHING_SAVED;
}

function isSavedPage(saved: unknown): saved is SavedPage {
  if (!isRecord(saved) || saved.format !== 2) return false;
  return isRecord(saved.choice) && typeof saved.scroll === 'number' && VIEWS.includes(saved.view) && isStateOrNothing(saved.state);
}

function isStateOrNothing(state: unknown): boolean {
  if (state === undefined) return true;
  return (
    isRecord(state) && ['customers', 'languages', 'channels', 'missing', 'problems', 'actions'].every((list) => Array.isArray(state[list]))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
