import { pathOfUri } from '../../library/disk.node';
import type { Library } from '../../library/library';
import type { SourcePlace } from '../../render/render-reply';
import type { Snapshot } from '../../template/snapshot';
import { lineIndex } from '../../text/line-index';
import { shownPath } from '../paths';

export type Place = SourcePlace;

/** Writes places of a template and its fragments as `path:line:column:`. */
export function placeWriter({ library, snapshot, cwd }: { library: Library; snapshot: Snapshot; cwd: string }): (place: Place) => string {
  return ({ source, uri = snapshot.uri }) => {
    const { line, character } = lineIndex(library.files.get(uri)?.source ?? '').positionAt(source.start);
    return `${shownPath(pathOfUri(uri) ?? uri, cwd)}:${line + 1}:${character + 1}:`;
  };
}
