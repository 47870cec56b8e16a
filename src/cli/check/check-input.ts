import { dirname, resolve } from 'node:path';
import { settingsKind } from '../../features/editor-file';
import { uriOfPath } from '../../library/disk.node';
import { withFile } from '../../library/library';
import type { Policy } from '../../library/policy';
import { lintFile } from '../../lint/lint-file';
import { packOf } from '../../prose/languages/packs';
import { MAX_LENGTH } from '../../prose/read-prose';
import { languageTag } from '../../template/schema';
import { createFinishedSnapshot } from '../../template/snapshot';
import type { Host } from '../host';
import { libraryRootOf } from '../library-root';
import { openLibrary } from '../opened-library';
import { shownPath } from '../paths';
import { decodeText } from '../read-text';
import { tell } from '../tell';
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
  const source = decodeText(await host.readInput(), 'What stands on standard input');
  const opened = await openLibrary((await libraryRootOf(dirname(path))) ?? cwd);
  const uri = uriOfPath(path);
  const isSettings = settingsKind(opened.library.root, uri) !== undefined;
  const withInput = isSettings
    ? { ...opened, settings: new Map([...opened.settings, [uri, source]]) }
    : { ...opened, library: withFile(opened.library, { uri, version: 1, source }) };
  const configured = rulesToRun(opened.library.policy, wantedRules);
  const files = checkLibrary({ opened: withInput, uris: [uri], configured, wantedRules, cwd, now: host.now(), onFile: () => {} });
  return { files, failures: [] };
}

/** Checks a finished reply: plain prose, as it goes to the customer. */
export async function checkText(
  { language, filename, wantedRules }: CheckInputInput & { readonly language: string | undefined },
  host: Host,
): Promise<Checked> {
  const path = resolve(host.cwd, filename ?? NO_FILE);
  const root = await libraryRootOf(dirname(path));
  const { library } = await openLibrary(root ?? host.cwd);
  const spoken = language ?? (root === undefined ? undefined : onlyLanguage(library.policy));
  if (spoken === undefined) throw new UsageError('Say which language the reply is in: --language en, fi, ru or sw.');
  if (!languageTag.safeParse(spoken).success) throw new UsageError(`${spoken} is no language. Write it as en, fi, ru or sw.`);
  const source = finishedText(await host.readInput());
  if (!packOf(spoken)) tell(host.err, `Replywright has no phrases for ${spoken}, so only what holds in every language was checked.`);
  const snapshot = createFinishedSnapshot({ uri: uriOfPath(path), source, language: spoken, settings: library.settings });
  const diagnostics = lintFile(library, snapshot, rulesToRun(library.policy, wantedRules), host.now());
  return { files: [{ path: shownPath(path, host.cwd), source, diagnostics }], failures: [] };
}

/** The language of a team that writes in one alone. Of several, none is guessed: the phrases of another language find nothing. */
const onlyLanguage = ({ languages }: Policy): string | undefined => (languages.length === 1 ? languages[0] : undefined);

function finishedText(bytes: Uint8Array): string {
  // A byte order mark is the file's and not the reply's; editors don't count it either.
  const text = decodeText(bytes, 'The text on standard input').replace(/^\ufeff/, '');
  if (text.trim() === '') throw new UsageError('There is no text on standard input.');
  if (text.includes('\0')) throw new UsageError('The text on standard input is not in UTF-8. Save it again with that encoding.');
  if (text.length > MAX_LENGTH) throw new UsageError('This text is longer than any reply. It was not checked.');
  return text;
}
