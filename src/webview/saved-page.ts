import type { PreviewState } from '../protocol/preview';
import type { Choice } from './part';

/** What outlives a reload of the page. */
export interface SavedPage {
  /** Raised when the shape changes: an older page's memory is then forgotten. */
  readonly format: 1;
  /** What the reader picked; the rest was the server's choice and stays so. */
  readonly choice: Choice;
  /** The last thing shown, so that the page is not blank until the server answers. */
  readonly state: PreviewState | undefined;
  /** Pixels from the top. */
  readonly scroll: number;
}

/** The memory of a page that was never opened before. */
export const NOTHING_SAVED: SavedPage = { format: 1, choice: {}, state: undefined, scroll: 0 };

/** Reads what an earlier page saved; whatever is not of today's format counts as nothing. */
export function readSavedPage(saved: unknown): SavedPage {
  return isSavedPage(saved) ? saved : NOTHING_SAVED;
}

function isSavedPage(saved: unknown): saved is SavedPage {
  if (!isRecord(saved) || saved.format !== 1) return false;
  return isRecord(saved.choice) && typeof saved.scroll === 'number' && isStateOrNothing(saved.state);
}

function isStateOrNothing(state: unknown): boolean {
  if (state === undefined) return true;
  return isRecord(state) && ['customers', 'languages', 'channels', 'missing', 'problems'].every((list) => Array.isArray(state[list]));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
