import { readFile, rename, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { unreadable } from '../unreadable';
import { UsageError } from '../usage-error';

const VERSION = 1;

const entrySchema = z.strictObject({
  /** From the baseline's folder. */
  path: z.string(),
  rule: z.string(),
  /** Hash of the flagged line's text, so that edits elsewhere in the file change nothing. */
  line: z.string(),
  count: z.int().min(1),
  /** The last day on which these findings are accepted. */
  until: z.iso.date().optional(),
});

const fileSchema = z.strictObject({ version: z.literal(VERSION), findings: z.array(entrySchema) });

/** Findings that a team knows of and has put off: so many of one rule on lines of one text. */
export type BaselineEntry = z.infer<typeof entrySchema>;

/** Reads a baseline; throws a `UsageError` when it can't be read whole, since half a baseline accepts who knows what. */
export async function readBaseline(path: string, shown: string): Promise<BaselineEntry[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new UsageError(`The baseline ${shown} can't be read: ${unreadable(path, error).reason}.`);
    throw new UsageError(`There is no baseline ${shown}. Add --update-baseline to write a first one.`);
  });
  const read = fileSchema.safeParse(parsed(text));
  if (read.success) return read.data.findings;
  throw new UsageError(
    `${shown} is no baseline of this version of Replywright. If it ever was one, delete it and write it again with --update-baseline.`,
  );
}

/** Writes a baseline, one finding a line, so that two branches can be merged. Never leaves half a file. */
export async function writeBaseline(path: string, shown: string, entries: readonly BaselineEntry[]): Promise<void> {
  const lines = entries.map((entry) => `  ${JSON.stringify(entry)}`).sort();
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, `{"version": ${VERSION}, "findings": [\n${lines.join(',\n')}\n]}\n`);
    await rename(draft, path);
  } catch (error) {
    throw new UsageError(`The baseline ${shown} can't be written: ${error instanceof Error ? error.message : error}.`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
