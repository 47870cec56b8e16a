import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { shownPath } from '../paths';
import { counted } from '../sentences';
import { UsageError } from '../usage-error';
import type { Attempt } from './attempts';
import { canBeSent, type Destination } from './destination';
import type { FoundTemplate } from './find-template';
import { safeFileName, shortHash } from './safe-file-name';
import { whyNotWritten } from './why-not-written';
import { type WrittenBefore, writtenBefore } from './written-before';
import { type ReplyFormat, writtenReply } from './written-reply';

const ENDINGS: Readonly<Record<ReplyFormat, string>> = { text: 'txt', html: 'html', json: 'json' };

/** A folder with one file a reply: `shipping/delayed/fi-whatsapp-aino.txt`. */
export async function repliesFolder(given: string, format: ReplyFormat, cwd: string): Promise<Destination> {
  const root = await opened(resolve(cwd, given), given);
  const record = await writtenBefore(root);
  const pathOf = pathsIn(ENDINGS[format]);
  const put = putter(root, record);
  const shown = shownPath(root, cwd);
  return {
    async take(found, attempts) {
      const refused: string[] = [];
      for (const attempt of attempts.filter(canBeSent)) {
        const file = pathOf(found, attempt);
        const reason = await put(file, writtenReply(found.snapshot, attempt.reply, format));
        if (reason !== undefined) refused.push(`${shown}/${file} ${reason}`);
      }
      return refused;
    },
    async end() {
      await record.save();
      const left = record.left();
      return `The replies are in ${shown}${left > 0 ? `, beside ${counted(left, 'file')} of earlier runs` : ''}.`;
    },
  };
}

async function opened(path: string, given: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    return await realpath(path);
  } catch (error) {
    throw new UsageError(`${given} can't be written: ${whyNotWritten(error as Error)}. --out takes a folder, or a page that ends in .md.`);
  }
}

/** Gives each reply a path of its own, also where capital letters make no difference. */
function pathsIn(ending: string): (found: FoundTemplate, attempt: Attempt) => string {
  const taken = new Set<string>();
  return ({ snapshot }, { recipient, reply }) => {
    const folders = snapshot.id.split('/').map(safeFileName);
    const parts = [reply.language, reply.channel, recipient.customer?.id ?? 'data'];
    const plain = [...folders, parts.map(safeFileName).join('-')].join('/');
    const folded = (path: string): string => path.normalize('NFKC').toUpperCase().toLowerCase();
    const path = taken.has(folded(plain)) ? `${plain}-${shortHash(JSON.stringify([snapshot.id, ...parts]))}` : plain;
    taken.add(folded(path));
    return `${path}.${ending}`;
  };
}

/** Writes files below a folder. Gives the end of a sentence for one that it left alone. */
function putter(root: string, record: WrittenBefore): (file: string, content: string) => Promise<string | undefined> {
  const known = new Map<string, Promise<boolean>>([[root, Promise.resolve(true)]]);
  const isInside = (folder: string): Promise<boolean> => {
    const inside = known.get(folder) ?? isInside(dirname(folder)).then((outer) => outer && isFolder(folder));
    known.set(folder, inside);
    return inside;
  };
  return async (file, content) => {
    const path = join(root, file);
    try {
      if (!(await isInside(dirname(path)))) return 'would stand behind a link or a file, so it was not written.';
      const there = await lstat(path).catch(() => undefined);
      if (there && !(there.isFile() && mayReplace(await readFile(path), file, content, record)))
        return 'was there already and is not ours, so it was left as it is.';
      await writeFile(path, content, { flag: there ? 'w' : 'wx' });
      record.add(file, content);
      return undefined;
    } catch (error) {
      return `can't be written: ${whyNotWritten(error as Error)}.`;
    }
  };
}

/** Makes the folder where there is nothing yet. A link to a folder is none: it may lead anywhere. */
async function isFolder(path: string): Promise<boolean> {
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await lstat(path)).isDirectory();
}

const mayReplace = (before: Buffer, file: string, content: string, record: WrittenBefore): boolean =>
  before.equals(Buffer.from(content)) || record.isOurs(file, before);
