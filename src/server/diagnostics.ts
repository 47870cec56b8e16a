import type { Diagnostic } from '../lint/diagnostic';
import type { Rule } from '../rules/rule';
import { checkFile, type SettingsChecks, sourceOf } from './check-file';
import type { LibraryChange, LibraryState } from './library-state';
import type { Scheduler } from './scheduler';
import { checkedFiles, touchedFiles } from './touched-files';

/** A rest in typing after which the file is checked. */
const TYPING_REST = 120;

/** A file's diagnostics, with the text that their spans count in. */
export interface PublishedFile {
  readonly uri: string;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What checking needs to know, and where its results go. */
export interface DiagnosticsInput {
  readonly rules: readonly Rule[];
  readonly checks: SettingsChecks;
  readonly scheduler: Scheduler;
  readonly stateOf: (uri: string) => LibraryState | undefined;
  /** The open documents. */
  readonly open: ReadonlyMap<string, unknown>;
  readonly publish: (file: PublishedFile) => void;
  readonly onCrash: (error: unknown) => void;
}

/** Checks files as they change, open ones first, and lets requests go between any two. */
export class Diagnostics {
  /** Waiting to be checked, in order. */
  private readonly waiting = new Set<string>();
  /** What was published last, so that nothing is sent twice and what is gone can be cleared. */
  private readonly published = new Map<string, string>();
  private readonly known = new Map<string, { readonly state: LibraryState; readonly diagnostics: readonly Diagnostic[] }>();
  private cancelRest: (() => void) | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly input: DiagnosticsInput) {}

  /** Takes a change of a library in: what it touches is checked again, after a rest when somebody is typing. */
  changed(change: LibraryChange): void {
    for (const uri of touchedFiles(change, this.input.open.keys())) this.waiting.add(uri);
    this.startSoon(change.after && change.files !== 'all' ? TYPING_REST : 0);
  }

  /** Checks a whole library again: rules that compare files may judge others anew after one was saved. */
  recheckAll(state: LibraryState): void {
    for (const uri of checkedFiles(state)) this.waiting.add(uri);
    this.startSoon(TYPING_REST);
  }

  /** The diagnostics of a file as it stands now. */
  of(uri: string): readonly Diagnostic[] {
    const state = this.input.stateOf(uri);
    if (!state) return [];
    const known = this.known.get(uri);
    if (known?.state === state) return known.diagnostics;
    const diagnostics = checkFile(state, uri, this.input.rules, this.input.checks) ?? [];
    this.known.set(uri, { state, diagnostics });
    return diagnostics;
  }

  private startSoon(rest: number): void {
    this.cancelRest?.();
    this.cancelRest = this.input.scheduler.after(rest, () => {
      this.running ??= this.run().finally(() => {
        this.running = undefined;
      });
    });
  }

  private async run(): Promise<void> {
    for (let uri = this.next(); uri !== undefined; uri = this.next()) {
      this.waiting.delete(uri);
      try {
        this.check(uri);
      } catch (error) {
        this.input.onCrash(error);
      }
      await this.input.scheduler.pause();
    }
  }

  /** What the writer looks at comes first. */
  private next(): string | undefined {
    for (const uri of this.input.open.keys()) if (this.waiting.has(uri)) return uri;
    const [first] = this.waiting;
    return first;
  }

  private check(uri: string): void {
    const state = this.input.stateOf(uri);
    const source = state && sourceOf(state, uri);
    const diagnostics = source === undefined ? [] : this.of(uri);
    // Only open files are asked about again; the others would only fill memory.
    if (!this.input.open.has(uri)) this.known.delete(uri);
    const sign = JSON.stringify(diagnostics.map(({ rule, severity, message, span }) => [rule, severity, message, span.start, span.end]));
    const last = this.published.get(uri);
    if (!this.input.open.has(uri) && (last ?? '[]') === sign) return;
    if (source === undefined && last === undefined) return;
    if (sign === '[]') this.published.delete(uri);
    else this.published.set(uri, sign);
    this.input.publish({ uri, source: source ?? '', diagnostics });
  }
}
