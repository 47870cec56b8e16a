import type { PreviewState } from '../protocol/preview';

/** The agent as the reply itself is signed; "You" when it isn't. */
export function agentName(state: PreviewState): string {
  const signed = state.body?.find((piece) => piece.kind === 'value' && /^agent\.(?:name|firstName)$/.test(piece.variable ?? ''));
  return signed?.text || 'You';
}
