const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'nothing can be written on that disk',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where a folder should be',
  ENOTDIR: 'a file stands where a folder should be',
  ENOENT: 'there is no such folder',
  ENAMETOOLONG: 'its name is too long',
};

/** Why a file or a folder could not be written, in words that end the sentence "… can't be written: ". */
export const whyNotWritten = (error: NodeJS.ErrnoException): string => REASONS[error.code ?? ''] ?? error.message;
