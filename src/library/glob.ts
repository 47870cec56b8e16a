import picomatch from 'picomatch/posix';

/** Signs that make a glob slow in one part of a path; nobody needs more, and the globs come from a file. */
const MAX_STARS_IN_PART = 4;
const MAX_LENGTH = 200;

/** Does a path relative to the library's root match one of its globs? A glob that is unreasonably long or starry matches nothing. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const reasonable = globs.filter(isReasonable);
  if (reasonable.length === 0) return () => false;
  const matches = picomatch(reasonable, { dot: false, noextglob: true });
  return (path) => matches(path);
}

const isReasonable = (glob: string): boolean =>
  glob.length <= MAX_LENGTH && glob.split('/').every((part) => part.split('*').length - 1 <= MAX_STARS_IN_PART);
