import type { Library } from '../../library/library';

/** A fact about a whole library, worked out once for each state of it. */
export function perLibrary<Fact>(work: (library: Library) => Fact): (library: Library) => Fact {
  const known = new WeakMap<Library, { readonly fact: Fact }>();
  return (library) => {
    const remembered = known.get(library) ?? { fact: work(library) };
    known.set(library, remembered);
    return remembered.fact;
  };
}
