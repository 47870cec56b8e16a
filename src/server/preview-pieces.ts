import type { PreviewPiece } from '../protocol/preview';
import { type LinearPiece, linearPieces } from '../render/linear-pieces';
import type { RenderedReply } from '../render/render-reply';
import type { RenderedText } from '../render/reply';
import type { SpanCarrier } from './carried-over';

/** A part of a reply as the page shows it: its text in pieces that each know their place. */
export interface PlacedText {
  readonly text: string;
  readonly pieces: readonly LinearPiece[];
  readonly shown: readonly PreviewPiece[];
}

/** `carry` brings places of the template's last good text to where they stand now. */
export function placedText(reply: RenderedReply, part: 'subject' | 'body', carry: SpanCarrier | undefined): PlacedText | undefined {
  const rendered: RenderedText | undefined = reply[part];
  if (!rendered) return undefined;
  const { text } = rendered;
  const pieces = linearPieces(rendered, ({ origin }) => reply.writtenIn(part, origin).text);
  const shown = pieces.map(({ kind, span, origin, source, variable }): PreviewPiece => {
    const { uri } = reply.writtenIn(part, origin);
    return { kind, text: text.slice(span.start, span.end), variable, uri, source: carry && uri === undefined ? carry(source) : source };
  });
  return { text, pieces, shown };
}
