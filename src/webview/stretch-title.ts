import type { PreviewPiece } from '../protocol/preview';
import type { Stretch } from './stretch';

/** What a pointer that rests on a stretch is told: what is wrong with it, where a link leads, where it comes from. */
export function titleOf({ piece, problems, link }: Stretch): string | undefined {
  const lines = [
    ...problems.map((problem) => problem.message.replaceAll('`', '')),
    ...(link === undefined ? [] : [`Leads to ${link}`]),
    ...(piece ? originLines(piece) : []),
  ];
  return lines.length === 0 ? undefined : lines.join('\n');
}

function originLines(piece: PreviewPiece): readonly string[] {
  const file = piece.uri === undefined ? undefined : fileName(piece.uri);
  if (piece.kind === 'missing')
    return [
      `This customer has no ${piece.variable ?? 'value here'}. Click to show it${file === undefined ? ' in the file' : ` in ${file}`}.`,
    ];
  if (piece.kind === 'value')
    return [`${piece.variable ?? 'A value'}${file === undefined ? '' : ` in ${file}`}. Click to show it in the file.`];
  return file === undefined ? [] : [`From ${file}`];
}

/** The last part of a URI, as a person would name the file. */
function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
