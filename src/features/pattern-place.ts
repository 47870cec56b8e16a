import type { EditorFile } from './editor-file';

type Path = readonly (string | number)[];

/** Does a phrase of the team's stand at a key path: in `wording:`, or among what a rule adds and allows? */
export function isPatternPlace(file: EditorFile, path: Path): boolean {
  if (file.kind !== 'policy') return false;
  const [first, ...names] = path.filter((part) => typeof part === 'string');
  if (first === 'wording') return names.length === 1 && (names[0] === 'match' || names[0] === 'except');
  return first === 'rules' && names.length === 2 && (names[1] === 'add' || names[1] === 'allow');
}
