import type { Flow } from './prose';

/** The fragments that a flow takes in, in whichever branch. */
export function includedNames(flow: readonly Flow[]): readonly string[] {
  return flow.flatMap((item): readonly string[] => {
    if (item.kind === 'include') return [item.name, ...includedNames(item.fallback ?? [])];
    if (item.kind === 'branch') return [...includedNames(item.whenTrue), ...includedNames(item.whenFalse)];
    if (item.kind === 'loop') return [...includedNames(item.body), ...includedNames(item.otherwise)];
    return item.kind === 'definition' ? includedNames(item.body) : [];
  });
}
