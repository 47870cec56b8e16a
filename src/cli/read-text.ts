import { readFile } from 'node:fs/promises';
import { unreadable } from './unreadable';
import { UsageError } from './usage-error';

/** A text file that the command can't do without; throws a `UsageError` when it can't be read or is not in UTF-8. */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} can't be read: ${unreadable(path, error).reason}.`,
    );
  });
  return decodeText(bytes, path);
}

/** Decodes UTF-8, a byte order mark kept; throws a `UsageError` for anything else. */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not in UTF-8. Save it again with that encoding.`);
  }
}
