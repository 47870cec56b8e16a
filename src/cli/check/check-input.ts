import { dirname, resolve } from 'node:path';
import { settingsKind } from '../../features/editor-file';
import { uriOfPath } from '../../library/disk.node';
import { withFile } from '../../library/library';
import { lintFile } from '../../lint/lint-file';
import { packOf } from '../../prose/languages/packs';
import { languageTag } from '../../template/schema';
import { createFinishedSnapshot } from '../../template/snapshot';
import { MAX_LENGTH } from '../../yaml/guard-source';
import type { Host } from '../host';
import { libraryRootOf } from '../library-root';
import { openLibrary } from '../opened-library';
import { shownPath } from '../paths';
import { UsageError } from '../usage-error';
import { checkLibrary } from './check-library';
import type { Checked } from './checked-file';
import { rulesToRun } from './rules-to-run';

/** How output calls what came from standard input and stands for no file. */
const NO_FILE = '<stdin>';

export interface CheckInputInput {
  /** What the text stands for. */
  readonly filename: string | undefined;
  /** Empty: all. */
  readonly wantedRules: readonly string[];
}

/** Checks a template, or a settings file, whose text comes from standard input. */
export async function checkInput({ filename, wantedRules }: CheckInputInput, host: Host): Promise<Checked> {
  const { cwd } = host;
  const path = resolve(cwd, filename ?? NO_FILE);
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await host.readInput());
  const opened = await openLibrary((await libraryRootOf(dirname(path))) ?? cwd);
  const uri = uriOfPath(path);
  const isSettings = settingsKind(opened.library.root, uri) !== undefined;
  const withInput = isSettings
    ? { ...opened, settings: new Map([...opened.settings, [uri, source]]) }
    : { ...opened, library: withFile(opened.library, { uri, version: 1, source }) };
  const configured = rulesToRun(opened.library.policy, wantedRules);
  return { files: checkLibrary({ opened: withInput, uris: [uri], configured, wantedRules, cwd, onFile: () => {} }), failures: [] };
}

/** Checks a finished reply: plain prose, as it goes to the customer. */
export async function checkText(
  { language, filename, wantedRules }: CheckInputInput & { readonly language: string | undefined },
  host: Host,
): Promise<Checked> {
  if (language === undefined) throw new UsageError('Say which language the reply is in: --language en, fi, ru or sw.');
  if (!languageTag.safeParse(language).success) throw new UsageError(`${language} is no language. Write it as en, fi, ru or sw.`);
  if (!packOf(language)) host.err.write(`Replywright has no phrases for ${language}, so only what holds in every language was checked.\n`);
  const path = resolve(host.cwd, filename ?? NO_FILE);
  const { library } = await openLibrary((await libraryRootOf(dirname(path))) ?? host.cwd);
  const source = finishedText(await host.readInput());
  const snapshot = createFinishedSnapshot({ uri: uriOfPath(path), source, language, settings: library.settings });
  const diagnostics = lintFile(library, snapshot, rulesToRun(library.policy, wantedRules));
  return { files: [{ path: shownPath(path, host.cwd), source, diagnostics }], failures: [] };
}

function finishedText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') throw new UsageError('There is no text on standard input.');
  if (text.length > MAX_LENGTH) throw new UsageError('This text is longer than any reply. It was not checked.');
  if (text.includes('\uFFFD')) throw new UsageError('The text on standard input is not in UTF-8.');
  return text;
}
