import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Diagnostic } from '../../lint/diagnostic';
import { unreadable } from '../unreadable';

/** What was found in the files of one library, in the order of the files. */
export type KeptFindings = readonly (readonly Diagnostic[])[];

export interface ReadCache {
  /** By key. */
  readonly kept: ReadonlyMap<string, KeptFindings>;
  /** What is the matter with the file; ends the sentence that begins with its name. */
  readonly problem?: string;
  /** May it be written over? */
  readonly ours: boolean;
}

/** Begins the first line; behind it stands a hash of all that follows, so that a cache is either what was written, or none. */
const MARK = 'Replywright cache 1, sha256 ';
/** Of any version. */
const OURS = /^Replywright cache /;

/** Reads a cache. Where there is none, or a damaged one, it is empty. */
export async function readCache(path: string): Promise<ReadCache> {
  const empty = new Map<string, KeptFindings>();
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (text instanceof Error) {
    if (text.code === 'ENOENT') return { kept: empty, ours: true };
    return { kept: empty, ours: false, problem: `can't be read: ${unreadable(path, text).reason}` };
  }
  if (!OURS.test(text))
    return { kept: empty, ours: text === '', problem: text === '' ? 'is empty' : 'is no cache of Replywright and stays as it is' };
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (text.slice(0, Math.max(end, 0)) !== MARK + sha256(body))
    return { kept: empty, ours: true, problem: 'is damaged, or of another version' };
  return { kept: new Map(JSON.parse(body)), ours: true };
}

/** Writes a cache, whole or not at all; an error says why not. */
export async function writeCache(path: string, kept: ReadonlyMap<string, KeptFindings>): Promise<Error | undefined> {
  const body = JSON.stringify([...kept].map(([key, files]) => [key, files.map((found) => found.map(plain))]));
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, `${MARK}${sha256(body)}\n${body}`);
    await rename(draft, path);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return error as Error;
  }
}

/** The edits of a fix are worked out when somebody asks, and a cache asks. */
const plain = ({ fixes, ...rest }: Diagnostic): Diagnostic => ({
  ...rest,
  fixes: fixes.map(({ title, safe, edits }) => ({ title, safe, edits })),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
