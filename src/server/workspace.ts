import type { FileSystem } from '../library/file-system';
import type { History } from '../library/history';
import { joinUri } from '../library/load-library';
import { POLICY_FILE } from '../library/policy';
import type { Rule } from '../rules/rule';
import { LibraryRoot, type OpenText } from './library-root';
import type { LibraryChange, LibraryState } from './library-state';
import type { Scheduler } from './scheduler';
import { isInside, parentUri } from './uri-paths';

/** Typing in the policy changes how every template is judged, so it waits for a rest. */
const SETTINGS_REST = 300;

/** Folders looked through upwards for a file that is in no workspace folder. */
const MAX_CLIMB = 30;

/** What a workspace reads with, and whom it tells. */
export interface WorkspaceInput {
  readonly files: FileSystem;
  readonly rules: readonly Rule[];
  /** When lines were last changed, as far as the client says. */
  readonly history: History;
  readonly scheduler: Scheduler;
  readonly onChange: (change: LibraryChange) => void;
  /** Told of what went wrong in the background; the next task goes on. */
  readonly onCrash: (error: unknown) => void;
}

/** All libraries that the editor has in sight: of several folders, each with none, one or many. */
export class Workspace {
  private folders: readonly string[] = [];
  private readonly roots = new Map<string, LibraryRoot>();
  /** Roots that were found from a single file; they stay, whatever folders come and go. */
  private readonly climbed = new Set<string>();
  private readonly open = new Map<string, OpenText>();
  private work: Promise<void> = Promise.resolve();
  /** Calls off the refresh that a library waits for. */
  private readonly waiting = new Map<string, () => void>();

  constructor(private readonly input: WorkspaceInput) {}

  /** Resolves when everything asked for until now is done. */
  get settled(): Promise<void> {
    return this.work;
  }

  get states(): readonly LibraryState[] {
    return [...this.roots.values()].flatMap(({ state }) => state ?? []);
  }

  /** Texts and versions of the open documents. */
  get openTexts(): ReadonlyMap<string, OpenText> {
    return this.open;
  }

  /** What a library's file says on disk, under whatever is open. */
  diskText(uri: string): string | undefined {
    const root = this.rootOf(uri);
    return root === undefined ? undefined : this.roots.get(root)?.diskText(uri);
  }

  /** The library that a file belongs to. */
  stateOf(uri: string): LibraryState | undefined {
    const root = this.rootOf(uri);
    return root === undefined ? undefined : this.roots.get(root)?.state;
  }

  /** Says which folders are open. */
  setFolders(folders: readonly string[]): Promise<void> {
    this.folders = folders.map((folder) => folder.replace(/\/+$/, ''));
    return this.enqueue(() => this.discover());
  }

  /** An open document's text, or its end when there is none any more. */
  setText(uri: string, text: OpenText | undefined): void {
    const isNew = text !== undefined && !this.open.has(uri);
    if (text) this.open.set(uri, text);
    else this.open.delete(uri);
    const root = this.rootOf(uri);
    if (root === undefined) {
      if (isNew) void this.enqueue(() => this.climb(uri));
      return;
    }
    if (this.roots.get(root)?.isSettings(uri)) this.restThenRefresh(root);
    else this.update(root, [uri]);
  }

  /** Files were made, changed or deleted outside the editor. */
  changedOnDisk(uris: readonly string[]): Promise<void> {
    return this.enqueue(async () => {
      if (uris.some((uri) => uri.endsWith(`/${POLICY_FILE}`))) await this.discover();
      for (const library of this.roots.values()) {
        const own = [...new Set(uris.flatMap((uri) => [...(library.concerns(uri) ? [uri] : []), ...library.filesIn(uri)]))];
        if (own.length === 0) continue;
        const before = library.state;
        const relist = await library.reread(own);
        if (relist) await library.load();
        this.input.onChange({ before, after: library.state, files: own.some((uri) => library.isSettings(uri)) ? 'all' : own });
      }
    });
  }

  /** Runs after what was asked for before. Never rejects. */
  private enqueue(task: () => Promise<void>): Promise<void> {
    this.work = this.work.then(task).catch(this.input.onCrash);
    return this.work;
  }

  /** Finds the libraries of all folders; those that were known stay. */
  private async discover(): Promise<void> {
    const wanted = new Set<string>();
    for (const folder of this.folders) {
      // A folder opened from inside a library belongs to it.
      wanted.add((await this.policyAbove(folder)) ?? folder);
      for (const uri of await this.input.files.list(folder, [POLICY_FILE, `**/${POLICY_FILE}`])) wanted.add(parentUri(uri) ?? folder);
    }
    const gone = [...this.roots.keys()].filter((root) => !wanted.has(root) && !this.climbed.has(root));
    const fresh = [...wanted].filter((root) => !this.roots.has(root));
    for (const root of gone) {
      const before = this.roots.get(root)?.state;
      this.roots.delete(root);
      this.input.onChange({ before, after: undefined, files: 'all' });
    }
    for (const root of fresh) this.roots.set(root, this.newRoot(root));
    // A library that comes or goes takes its files from the one around it, or gives them back.
    const affected = gone.length > 0 || fresh.length > 0 ? [...this.roots.keys()] : [];
    for (const root of affected) await this.load(root);
  }

  /** A file outside all folders: its library is the nearest folder upwards with a policy. */
  private async climb(uri: string): Promise<void> {
    const root = await this.policyAbove(parentUri(uri));
    if (root === undefined || this.roots.has(root)) return;
    this.climbed.add(root);
    this.roots.set(root, this.newRoot(root));
    await this.load(root);
  }

  /** The nearest folder upwards that holds a policy, beginning with the folder itself. */
  private async policyAbove(start: string | undefined): Promise<string | undefined> {
    let folder = start;
    for (let step = 0; folder !== undefined && step < MAX_CLIMB; step++) {
      if ((await this.input.files.read(joinUri(folder, POLICY_FILE))) !== undefined) return folder;
      folder = parentUri(folder);
    }
    return undefined;
  }

  private newRoot(root: string): LibraryRoot {
    const { files, rules, history, scheduler } = this.input;
    return new LibraryRoot({
      root,
      files,
      rules,
      history,
      open: this.open,
      owns: (uri) => this.rootOf(uri) === root,
      pause: () => scheduler.pause(),
    });
  }

  private async load(root: string): Promise<void> {
    const library = this.roots.get(root);
    if (!library) return;
    const before = library.state;
    await library.load();
    this.input.onChange({ before, after: library.state, files: 'all' });
  }

  private restThenRefresh(root: string): void {
    this.waiting.get(root)?.();
    this.waiting.set(
      root,
      this.input.scheduler.after(SETTINGS_REST, () => this.update(root, 'all')),
    );
  }

  private update(root: string, files: LibraryChange['files']): void {
    const library = this.roots.get(root);
    // While it is still being read, the open texts are taken over at the end.
    if (!library?.state) return;
    const before = library.state;
    const relist = files === 'all' && library.refresh();
    if (files !== 'all') library.edit(files);
    this.input.onChange({ before, after: library.state, files });
    if (relist) void this.enqueue(() => this.load(root));
  }

  /** The nearest root upwards. */
  private rootOf(uri: string): string | undefined {
    let best: string | undefined;
    for (const root of this.roots.keys()) {
      if (isInside(uri, root) && (best === undefined || root.length > best.length)) best = root;
    }
    return best;
  }
}
