import { createLibrary, type Library, withFile } from '../../src/library/library';
import { readPolicy } from '../../src/library/policy';

export const ROOT = 'file:///team';
export const uriOf = (path: string): string => `${ROOT}/${path}`;

/** A library of these files, whose policy is read from a text. */
export function libraryOf(files: Readonly<Record<string, string>>, policy = '', previous?: Library): Library {
  return createLibrary({
    root: ROOT,
    policy: previous?.policy ?? readPolicy(policy).value!,
    customers: [],
    files: Object.entries(files).map(([path, source]) => ({ uri: uriOf(path), version: 0, source })),
    previous,
  });
}

/** The library with another text of a file, or without the file. */
export const withText = (library: Library, path: string, source: string | undefined, version = 1): Library =>
  withFile(library, { uri: uriOf(path), version, source });
