import pico from 'picocolors';
import type { CheckedFile } from '../../../src/cli/check/checked-file';
import type { Host } from '../../../src/cli/host';
import { reporterFor } from '../../../src/cli/reporters/reporters';

/** What a reporter writes about files. */
export async function reportOf(format: string, files: readonly CheckedFile[]): Promise<string> {
  const output = { write: () => {}, terminal: false, width: undefined, colors: pico.createColors(false) };
  const host: Host = {
    cwd: '/work',
    out: output,
    err: output,
    readInput: async () => new Uint8Array(),
    assets: { rules: 'docs/rules', starter: '' },
    version: '1.2.3',
    build: () => 'a build',
    now: () => new Date('2027-03-01T09:30:00Z'),
  };
  return reporterFor(format).report({ files, milliseconds: 1 }, host);
}

/** The text as it is on a pipe: halves of a character don't survive it. */
export const piped = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
