import type { Library } from '../../library/library';

/** A file as its team calls it: the path from the library's folder. */
export function relativePath(library: Library, uri: string): string {
  const prefix = library.root.endsWith('/') ? library.root : `${library.root}/`;
  return decodeURIComponent(uri.startsWith(prefix) ? uri.slice(prefix.length) : uri.slice(uri.lastIndexOf('/') + 1));
}
