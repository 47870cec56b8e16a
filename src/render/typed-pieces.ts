import type { FormattableText } from '../channels/marked-text';
import type { Library } from '../library/library';
import type { Snapshot } from '../template/snapshot';
import type { RenderedText } from './reply';

/** A rendered body whose values know what the template or the policy declares them as: a link is written in another way than a name. */
export function typedPieces(body: RenderedText, { template }: Snapshot, library: Library): FormattableText {
  const typeOf = (name: string) =>
    (template?.variables && Object.hasOwn(template.variables, name) ? template.variables[name] : library.settings.variables.get(name))
      ?.type;
  return {
    text: body.text,
    pieces: body.pieces.map((piece) => (piece.variable === undefined ? piece : { ...piece, type: typeOf(piece.variable) })),
  };
}
