import type { PreviewPiece } from '../protocol/preview';

/** Who or what gives a piece of the reply. */
export type Origin = 'text' | 'fragment' | 'customer' | 'agent' | 'company' | 'answer' | 'made' | 'missing';

const ROOTS: ReadonlySet<string> = new Set(['customer', 'agent', 'company']);

/**
 * Where a piece's words come from: a value that is neither the customer's, the agent's nor the company's is filled in for
 * each reply, and what stands for no single value was put together by the template.
 */
export function originOf(piece: PreviewPiece): Origin {
  if (piece.kind === 'missing') return 'missing';
  if (piece.kind === 'text') return piece.uri === undefined ? 'text' : 'fragment';
  if (piece.variable === undefined) return 'made';
  const [root = ''] = piece.variable.split('.', 1);
  return ROOTS.has(root) ? (root as Origin) : 'answer';
}
