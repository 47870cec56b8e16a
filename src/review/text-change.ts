import type { DiffPart } from './word-diff';

/** Who reads a change. */
export interface Audience {
  readonly channels: readonly string[];
  /** Names of sample customers; `everybody` stands for all. */
  readonly customers: readonly string[] | 'everybody';
}

/** When a change shows: what a condition was answered. */
export interface Answer {
  readonly variable: string;
  /** Undefined: missing. */
  readonly value: string | undefined;
}

/** One and the same change in a text, with everybody who reads it. */
export interface TextChange {
  readonly language: string;
  readonly part: 'subject' | 'body';
  readonly kind: 'changed' | 'new' | 'gone';
  /** Empty: on every way through the conditions that was tried. */
  readonly when: readonly Answer[];
  readonly audiences: readonly Audience[];
  /** As the first of those readers gets it; undefined where there is none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly parts: readonly DiffPart[];
}
