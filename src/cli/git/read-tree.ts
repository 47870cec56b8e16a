import { join } from 'node:path';
import { uriOfPath } from '../../library/disk.node';
import { mustRunGit } from './must-run-git';

/** Larger files are no templates. In bytes. */
const MAX_BLOB = 4 * 1024 * 1024;

/**
 * Texts of the YAML files that a commit has under a folder of the working tree, by the URI that they have there. Reads git's own store and
 * touches no file; links are left out, since what they lead to may stand anywhere.
 */
export function readTree(folder: string, commit: string): Map<string, string> {
  const prefix = mustRunGit(folder, ['rev-parse', '--show-prefix'])
    .toString('utf8')
    .replace(/\r?\n$/, '');
  const listed = mustRunGit(folder, ['ls-tree', '-r', '-z', '--full-tree', '-l', commit, '--', ...(prefix === '' ? [] : [prefix])]);
  const blobs = listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, mode = '', id = '', size = '', path = ''] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([\s\S]*)$/.exec(entry) ?? [];
      const wanted = mode.startsWith('100') && /\.ya?ml$/i.test(path) && Number(size) <= MAX_BLOB;
      return wanted ? [{ id, uri: uriOfPath(join(folder, path.slice(prefix.length))) }] : [];
    });
  if (blobs.length === 0) return new Map();
  const contents = contentsIn(mustRunGit(folder, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join('')));
  return new Map(blobs.map(({ uri }, index) => [uri, contents[index] ?? '']));
}

/** What `cat-file --batch` answers: a line with the size, the bytes, a line end; one after the other, in the order of the questions. */
function contentsIn(answer: Buffer): string[] {
  const contents: string[] = [];
  let position = 0;
  while (position < answer.length) {
    const end = answer.indexOf(10, position);
    const size = Number(/ (\d+)$/.exec(answer.toString('utf8', position, end))?.[1] ?? 0);
    contents.push(answer.toString('utf8', end + 1, end + 1 + size));
    position = end + 1 + size + 1;
  }
  return contents;
}
