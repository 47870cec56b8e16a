import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../usage-error';

/** Remembers in the folder itself which files are ours, and what we wrote in them. */
const RECORD_FILE = '.replywright-replies.json';

/** What earlier runs wrote into a folder. */
export interface WrittenBefore {
  /** Is it a file of ours that nobody has changed since? */
  isOurs(file: string, content: Uint8Array): boolean;
  /** Files of earlier runs that this one has not written. */
  left(): number;
  add(file: string, content: string): void;
  save(): Promise<void>;
}

/** Reads the record of a folder; throws a `UsageError` when a file of its name is something else. */
export async function writtenBefore(folder: string): Promise<WrittenBefore> {
  const path = join(folder, RECORD_FILE);
  const before = readRecord(await readFile(path, 'utf8').catch(absent), path);
  const now = new Map<string, string>();
  return {
    isOurs: (file, content) => (now.get(file) ?? before.get(file)) === digest(content),
    left: () => [...before.keys()].filter((file) => !now.has(file)).length,
    add: (file, content) => void now.set(file, digest(content)),
    save: () => writeFile(path, `${JSON.stringify({ version: 1, files: Object.fromEntries([...before, ...now]) }, undefined, 1)}\n`),
  };
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw new UsageError(`${RECORD_FILE}, which tells our files from yours, can't be read: ${error.message}.`);
}

function readRecord(source: string | undefined, path: string): Map<string, string> {
  if (source === undefined) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(source).files));
  } catch {
    throw new UsageError(`${path} is no record of replies. Choose another folder.`);
  }
}
