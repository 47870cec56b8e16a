/** The folder of a URI, without a slash at its end; undefined at the top. */
export function parentUri(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  const parent = slash > 0 ? uri.slice(0, slash) : '';
  // `file:///x` has `file://` for a parent, which is no folder.
  return parent === '' || /^[a-z][a-z0-9+.-]*:\/{0,2}[^/]*$/i.test(parent) ? undefined : parent;
}

/** Is the URI inside a folder? */
export const isInside = (uri: string, folder: string): boolean => uri.startsWith(`${folder.replace(/\/+$/, '')}/`);

/** A URI's path below a folder, decoded as globs want it. */
export function relativePath(uri: string, folder: string): string {
  const path = uri.slice(folder.replace(/\/+$/, '').length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
