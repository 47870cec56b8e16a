import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pico from 'picocolors';
import { version } from '../../package.json';
import type { Output } from './host';
import { run } from './run';

/** Colours on a terminal, unless NO_COLOR is set; FORCE_COLOR asks for them elsewhere too. */
function wantsColors(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR ? FORCE_COLOR !== '0' : stream.isTTY === true && TERM !== 'dumb';
}

function outputTo(stream: NodeJS.WriteStream): Output {
  // Whoever reads may stop before the end, as `head` does. There is nothing to say about it, but nobody has seen the whole result either.
  stream.on('error', () => process.exit(2));
  return {
    write: (text) => void stream.write(text),
    terminal: stream.isTTY === true,
    width: stream.columns,
    colors: pico.createColors(wantsColors(stream)),
  };
}

const asset = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
  readInput: async () => readFileSync(0),
  assets: { rules: asset('rules'), starter: asset('starter') },
  version,
  build: () =>
    createHash('sha256')
      .update(readFileSync(fileURLToPath(import.meta.url)))
      .digest('hex'),
  now: () => new Date(),
});
