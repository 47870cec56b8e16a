import { type Library, withFile } from '../library/library';
import type { Snapshot } from '../template/snapshot';
import type { LibraryChange } from './library-state';

/** Can the file be read without guessing? */
export const isWhole = (snapshot: Snapshot): boolean =>
  snapshot.template !== undefined &&
  snapshot.yaml.problems.length === 0 &&
  snapshot.replies.every(({ subject, body }) => !subject?.body.problems.length && !body?.body.problems.length);

/** The last version of each file that could be read whole: what a preview goes on showing while the file is half-typed. */
export class LastGood {
  private readonly versions = new Map<string, Snapshot>();

  /** `saved` is the text on disk, for files that are open. */
  constructor(private readonly saved: (uri: string) => string | undefined) {}

  /** The version to show for a file as it is now. */
  of(library: Library, current: Snapshot): Snapshot | undefined {
    const good = isWhole(current) ? current : (this.versions.get(current.uri) ?? this.savedVersion(library, current.uri));
    if (good) this.versions.set(current.uri, good);
    return good;
  }

  /** Keeps what is about to be typed over, whether or not anybody looked at it. */
  remember({ before, after, files }: LibraryChange, open: Iterable<string>): void {
    if (files !== 'all') {
      for (const uri of files) this.keep(before?.library.files.get(uri));
      return;
    }
    for (const uri of open) {
      const snapshot = after?.library.files.get(uri);
      if (after && snapshot) this.of(after.library, snapshot);
    }
  }

  private keep(snapshot: Snapshot | undefined): void {
    if (snapshot && isWhole(snapshot)) this.versions.set(snapshot.uri, snapshot);
  }

  private savedVersion(library: Library, uri: string): Snapshot | undefined {
    const source = this.saved(uri);
    const snapshot = source === undefined ? undefined : withFile(library, { uri, version: 0, source }).files.get(uri);
    return snapshot && isWhole(snapshot) ? snapshot : undefined;
  }
}
