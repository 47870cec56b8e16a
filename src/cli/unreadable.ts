/** A file or folder that could not be read. */
export interface Unreadable {
  readonly path: string;
  /** Ends the sentence "… can't be read: ". */
  readonly reason: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is a link to a file that is not there',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is far too large for a reply',
  EMFILE: 'too many files are open on this machine; try again',
};

/** Says in plain words why a file that was found could not be read. */
export function unreadable(path: string, error: Error): Unreadable {
  const code = 'code' in error ? String(error.code) : '';
  return { path, reason: REASONS[code] ?? error.message };
}
