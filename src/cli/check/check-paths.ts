import { pathOfUri } from '../../library/disk.node';
import { openCheckCache } from '../cache/check-cache';
import type { Host } from '../host';
import { openLibrary } from '../opened-library';
import { shownPath } from '../paths';
import { startProgress } from '../progress';
import { counted, listed } from '../sentences';
import { filesSince } from '../since/files-since';
import { type Target, targetsOf } from '../targets';
import { tell } from '../tell';
import { applyFixes, type FixMode } from './apply-fixes';
import { checkLibrary } from './check-library';
import type { Checked, CheckedFile } from './checked-file';
import { emptyFolders } from './empty-folders';
import { rulesToRun } from './rules-to-run';
import { type Selection, selectFiles } from './select-files';

export interface CheckPathsInput {
  readonly paths: readonly string[];
  /** Empty: all. */
  readonly wantedRules: readonly string[];
  readonly fix: FixMode;
  /** Only what changed since this branch, tag or commit; undefined: everything. */
  readonly since: string | undefined;
  /** Where findings are kept; undefined: nowhere. */
  readonly cache: string | undefined;
}

/** Checks what paths name, each file in the library that it belongs to. */
export async function checkPaths({ paths, wantedRules, fix, since, cache }: CheckPathsInput, host: Host): Promise<Checked> {
  const targets = await targetsOf(paths, host.cwd);
  const files: CheckedFile[] = [];
  const failures: string[] = [];
  const templates: string[] = [];
  const globs = new Map<string, readonly string[]>();
  const checkFiles = cache === undefined ? undefined : await openCheckCache(cache, host);
  for (const [root, ofRoot] of byRoot(targets)) {
    const selection = await selectFiles(await openLibrary(root), ofRoot);
    const chosen = since === undefined ? selection : changedIn(selection, since, root, host);
    const checked = await checkSelection(chosen, { wantedRules, mode: fix, check: checkFiles?.check ?? checkLibrary }, host);
    files.push(...checked.files);
    failures.push(...checked.failures);
    templates.push(...templatesIn(selection));
    globs.set(root, selection.opened.library.policy.templates);
  }
  await checkFiles?.save();
  const empty = emptyFolders({ targets, checked: templates, globs, cwd: host.cwd });
  if (files.length === 0 || (templates.length === 0 && targets.every(({ isFolder }) => isFolder))) failures.push(...empty);
  else for (const sentence of empty) tell(host.err, sentence);
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), failures };
}

/** What changed of a selection; says how much that is, since a check of little looks just like a good one. */
function changedIn(selection: Selection, since: string, root: string, { err }: Host): Selection {
  const uris = filesSince(since, selection.opened, selection.uris, root);
  tell(err, `${uris.length} of ${counted(selection.uris.length, 'file')} may have changed for customers since ${since}.`);
  return { ...selection, uris };
}

function byRoot(targets: readonly Target[]): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) groups.set(target.root, [...(groups.get(target.root) ?? []), target]);
  return groups;
}

const templatesIn = ({ opened, uris }: Selection): string[] =>
  uris.filter((uri) => opened.library.files.has(uri)).map((uri) => pathOfUri(uri) ?? uri);

interface HowToCheck {
  readonly wantedRules: readonly string[];
  readonly mode: FixMode;
  readonly check: typeof checkLibrary;
}

async function checkSelection(selection: Selection, { wantedRules, mode, check }: HowToCheck, host: Host): Promise<Checked> {
  const { opened, uris } = selection;
  const { policy } = opened.library;
  const shown = (path: string): string => shownPath(path, host.cwd);
  for (const path of selection.strangers)
    tell(
      host.err,
      `${shown(path)} is not one of the library's templates, which are ${listed(policy.templates)}. It is checked all the same.`,
    );
  const configured = rulesToRun(policy, wantedRules);
  const fixed = await applyFixes({ opened, uris, configured, mode }, host);
  const progress = startProgress(host.err, uris.length);
  const files = check({ opened: fixed.opened, uris, configured, wantedRules, cwd: host.cwd, now: host.now(), onFile: progress.step });
  progress.end();
  return {
    files,
    failures: [
      ...selection.refused.map((path) => `${shown(path)} is no template: templates are .yaml files.`),
      ...opened.unreadable.map(({ path, reason }) => `${shown(path)} can't be read: ${reason}.`),
      ...fixed.failures,
    ],
  };
}
