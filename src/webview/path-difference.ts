import type { PreviewPath, PreviewPiece } from '../protocol/preview';
import type { Stretch } from './stretch';

/** Marks what the first path doesn't have: words from places that it never wrote, and values that it wrote otherwise. */
export function markDifferences(stretches: readonly Stretch[], first: PreviewPath): readonly Stretch[] {
  return stretches.map((stretch) => ({ ...stretch, differs: stretch.piece !== undefined && !hasPiece(first, stretch.piece) }));
}

/** What the first path says and this one doesn't; empty when it says all of it. */
export const leftOut = (path: PreviewPath, first: PreviewPath): string =>
  first.body
    .map((piece) => (hasPiece(path, piece) ? '\n' : piece.kind === 'missing' ? (piece.variable ?? piece.text) : piece.text))
    .join('')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

function hasPiece(path: PreviewPath, piece: PreviewPiece): boolean {
  if (piece.text.trim() === '') return true;
  return path.body.some(
    (other) =>
      other.kind === piece.kind &&
      other.uri === piece.uri &&
      other.source.start <= piece.source.start &&
      piece.source.end <= other.source.end &&
      (piece.kind === 'text' || other.text === piece.text),
  );
}
