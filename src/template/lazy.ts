/** Computes a value on first use and remembers it: what makes a Snapshot cheap to create. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
