import { type PatternElement, parsePattern } from './pattern';

/** Does the pattern leave words open ("*n johdosta", `_3`)? What stands there would be lost if something were put in the phrase's place. */
export function leavesOpen(pattern: string): boolean {
  const parsed = parsePattern(pattern);
  return parsed.ok && parsed.elements.some(isOpen);
}

const isOpen = (element: PatternElement): boolean => {
  if (element.kind === 'gap') return true;
  if (element.kind === 'choice') return element.alternatives.some((alternative) => alternative.some(isOpen));
  return element.kind === 'atom' && /^[*<{]/.test(element.atom);
};
