/** How a stretch of words looks. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
  /** Where it leads: http, https, mailto or tel. */
  readonly link?: string;
}

/** A stretch of one look and one origin. */
export interface LaidOutRun extends Look {
  /** May hold ends of lines. */
  readonly text: string;
  /** Index into the body's pieces. */
  readonly piece: number;
  /** Where the text stands in the piece's own text; -1 for what the channel adds, such as the address of a link that is spelled out. */
  readonly start: number;
}

/** A box that takes lines of its own. */
export interface LaidOutBlock {
  readonly kind: 'paragraph' | 'item' | 'code';
  /** Quotes that it stands in. */
  readonly quoted: number;
  /** Lists that it stands in. */
  readonly indent: number;
  /** What stands before an item: `•` or `1.`, as the channel shows it. */
  readonly marker?: string;
  readonly runs: readonly LaidOutRun[];
}
