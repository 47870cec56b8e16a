import { isAbsolute, relative, sep } from 'node:path';

/** A path as output shows it: from the working directory, with forward slashes everywhere. */
export const shownPath = (path: string, cwd: string): string => relative(cwd, path).split(sep).join('/') || '.';

/** Is the path the folder itself, or something inside it? */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
