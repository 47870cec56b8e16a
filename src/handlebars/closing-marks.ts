/** Finds what closes comments and raw blocks. What isn't there is looked for once, so that a body full of open marks costs no more than another. */
export class ClosingMarks {
  private readonly absent = new Set<RegExp>();
  constructor(private readonly text: string) {}

  /** The offset behind the end of a comment that is open at `from`. */
  endOfComment(from: number, dashed: boolean): number | undefined {
    return this.search(dashed ? DASHED_END : COMMENT_END, from)?.end;
  }

  /** The offset behind the tag that closes the raw block open at `from`; raw blocks inside of it close first. */
  endOfRaw(from: number): number | undefined {
    let open = 1;
    let position: number | undefined = from;
    while (position !== undefined && open > 0) {
      const found = this.search(RAW_TAG, position);
      if (found) open += found.mark.startsWith('{{{{/') ? -1 : 1;
      position = found?.end;
    }
    return position;
  }

  private search(mark: RegExp, from: number): { readonly mark: string; readonly end: number } | undefined {
    if (this.absent.has(mark)) return undefined;
    mark.lastIndex = from;
    const found = mark.exec(this.text);
    if (found) return { mark: found[0], end: mark.lastIndex };
    this.absent.add(mark);
    return undefined;
  }
}

const COMMENT_END = /\}\}/g;
const DASHED_END = /--~?\}\}/g;
const RAW_TAG = /\{\{\{\{(?:\/[^\s{}]+\}\}\}\}|(?=[^/]))/g;
