/** When the lines of a library's files were last changed, as far as anybody remembers. Version control knows; an editor without one doesn't. */
export interface History {
  /**
   * The last change of any line from `first` to `last`, 0-based and inclusive, in milliseconds since 1970; undefined for what is not
   * remembered.
   */
  changedAt(uri: string, first: number, last: number): number | undefined;
}
