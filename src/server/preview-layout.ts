import { layoutReply } from '../channels/layout-reply';
import type { Library } from '../library/library';
import type { PreviewBlock } from '../protocol/preview';
import type { RenderedReply } from '../render/render-reply';
import { typedPieces } from '../render/typed-pieces';
import type { Snapshot } from '../template/snapshot';
import type { PlacedText } from './preview-pieces';

/** How a body looks in the messenger, in runs of the pieces that the page has. */
export const previewLayout = (
  { pieces }: PlacedText,
  reply: RenderedReply,
  snapshot: Snapshot,
  library: Library,
): readonly PreviewBlock[] => (reply.body ? layoutReply(typedPieces({ ...reply.body, pieces }, snapshot, library), reply.channel) : []);
