import type { ValueEdit } from '../rules/rule';
import type { Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import type { TextEdit } from '../text/span';
import { encodeEdits } from '../yaml/encode-edits';

/**
 * Turns a fix's edits into edits of the source file. Edits of a text's value are written in the scalar's own style;
 * edits without a text are of the source already.
 */
export function sourceEdits(
  snapshot: Snapshot,
  text: TemplateText | undefined,
  edits: readonly ValueEdit[],
): readonly TextEdit[] | undefined {
  if (!text?.scalar) return edits;
  return encodeEdits(snapshot.source, text.scalar, edits);
}
