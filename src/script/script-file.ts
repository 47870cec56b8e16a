/** One file, as a script names it. */
export interface ScriptFile {
  readonly source: string;
  /** A URI, or a path from the library's root: `templates/shipping/delayed.yaml`. A name that begins with `_` is a fragment's. */
  readonly uri: string;
}

/** What stands around the file. */
export interface ScriptSurroundings {
  /** The team's policy: the text of a `replywright.yaml`, or the same as an object. Left out: the one in `library`, else the defaults. */
  readonly policy?: string | Readonly<Record<string, unknown>> | undefined;
  /** Texts of the library's other files, settings and fragments included, by URI or path. */
  readonly library?: Readonly<Record<string, string>> | undefined;
}
