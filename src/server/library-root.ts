import { CUSTOMERS_FILE, type Customer, readCustomers } from '../library/customers';
import type { FileSystem } from '../library/file-system';
import { globMatcher } from '../library/glob';
import type { History } from '../library/history';
import { createLibrary, type Library, withFile } from '../library/library';
import { joinUri } from '../library/load-library';
import { DEFAULT_POLICY, POLICY_FILE, type Policy, readPolicy } from '../library/policy';
import { type ConfiguredRule, configureRules } from '../lint/configure-rules';
import type { Rule } from '../rules/rule';
import { parseYaml } from '../yaml/parse-yaml';
import type { LibraryState } from './library-state';
import { isInside, relativePath } from './uri-paths';

/** The text of an open document, which counts before the one on disk. */
export interface OpenText {
  readonly version: number;
  readonly text: string;
}

/** What one library is read from. */
export interface RootInput {
  readonly root: string;
  readonly files: FileSystem;
  readonly rules: readonly Rule[];
  readonly history: History;
  readonly open: ReadonlyMap<string, OpenText>;
  /** Does the file belong to this root and not to one further down? */
  readonly owns: (uri: string) => boolean;
  /** Lets waiting requests go first while much is read. */
  readonly pause: () => Promise<void>;
}

interface FileText {
  readonly uri: string;
  readonly version: number;
  readonly source: string;
}

/** Files that are read before others get their turn. */
const FILES_AT_ONCE = 25;

/** Keeps one library up to date: what is on disk, the open texts over it, and the policy that was last readable. */
export class LibraryRoot {
  private disk = new Map<string, string>();
  private policy: Policy = DEFAULT_POLICY;
  private policyFrom: string | undefined;
  private customers: readonly Customer[] = [];
  private customersFrom: string | undefined;
  private configured: readonly ConfiguredRule[];
  private matches: (path: string) => boolean;
  private current: LibraryState | undefined;
  private readonly policyUri: string;
  private readonly customersUri: string;

  constructor(private readonly input: RootInput) {
    this.policyUri = joinUri(input.root, POLICY_FILE);
    this.customersUri = joinUri(input.root, CUSTOMERS_FILE);
    this.configured = configureRules(input.rules, this.policy);
    this.matches = globMatcher(this.policy.templates);
  }

  get state(): LibraryState | undefined {
    return this.current;
  }

  /** Reads everything again. */
  async load(): Promise<void> {
    const { files, root, pause } = this.input;
    const disk = new Map<string, string>();
    await this.readInto(disk, [this.policyUri, this.customersUri]);
    this.disk = disk;
    this.takePolicy();
    const uris = (await files.list(root, this.policy.templates)).filter((uri) => this.input.owns(uri));
    for (let first = 0; first < uris.length; first += FILES_AT_ONCE) {
      await this.readInto(disk, uris.slice(first, first + FILES_AT_ONCE));
      this.assemble();
      await pause();
    }
    this.assemble();
  }

  /** Reads single files again. True when the list of files has to be made anew, since the policy names other places now. */
  async reread(uris: readonly string[]): Promise<boolean> {
    await this.readInto(
      this.disk,
      uris.filter((uri) => this.concerns(uri)),
    );
    return this.refresh();
  }

  /** Takes over the open texts of single templates, or their ends. Costs those files, however large the library is. */
  edit(uris: readonly string[]): void {
    if (!this.current) return;
    for (const uri of uris) {
      const text = this.textFor(uri, this.current.declared);
      const gone = { uri, version: 0, source: undefined };
      this.current = { ...this.current, library: withFile(this.current.library, text ?? gone) };
    }
  }

  /** Takes open texts over. True as for `reread`. */
  refresh(): boolean {
    const globs = this.policy.templates.join('\n');
    this.takePolicy();
    this.assemble();
    return this.policy.templates.join('\n') !== globs;
  }

  /** The text on disk, under whatever is open. */
  diskText(uri: string): string | undefined {
    return this.disk.get(uri);
  }

  /** Files that were read from a folder or below it. */
  filesIn(folder: string): string[] {
    return [...this.disk.keys()].filter((uri) => isInside(uri, folder));
  }

  isSettings(uri: string): boolean {
    return uri === this.policyUri || uri === this.customersUri;
  }

  /** Is it one of the library's files, or could it be? */
  concerns(uri: string): boolean {
    return this.isSettings(uri) || (this.input.owns(uri) && this.matches(relativePath(uri, this.input.root)));
  }

  private textOf(uri: string): string | undefined {
    return this.input.open.get(uri)?.text ?? this.disk.get(uri);
  }

  private async readInto(disk: Map<string, string>, uris: readonly string[]): Promise<void> {
    const read = await Promise.all(uris.map(async (uri) => ({ uri, text: await this.input.files.read(uri) })));
    for (const { uri, text } of read) {
      if (text === undefined) disk.delete(uri);
      else disk.set(uri, text);
    }
  }

  private takePolicy(): void {
    const source = this.textOf(this.policyUri);
    if (source === this.policyFrom) return;
    // Half-typed, the policy stays what it was: else every keystroke would change how all templates are judged.
    if (source !== undefined && this.policyFrom !== undefined && parseYaml(source).problems.length > 0) return;
    this.policyFrom = source;
    this.policy = source === undefined ? DEFAULT_POLICY : (readPolicy(source).value ?? DEFAULT_POLICY);
    this.configured = configureRules(this.input.rules, this.policy);
    this.matches = globMatcher(this.policy.templates);
  }

  private assemble(): void {
    const { root, history } = this.input;
    const customersSource = this.textOf(this.customersUri);
    if (customersSource !== this.customersFrom) {
      this.customersFrom = customersSource;
      this.customers = customersSource === undefined ? [] : (readCustomers(customersSource).value ?? this.customers);
    }
    const policySource = this.textOf(this.policyUri);
    const declared = policySource !== undefined;
    const library: Library = createLibrary({
      root,
      policy: this.policy,
      customers: this.customers,
      history,
      files: this.texts(declared),
      previous: this.current?.library,
    });
    this.current = { root, declared, library, configured: this.configured, policySource, customersSource };
  }

  private texts(declared: boolean): FileText[] {
    const { open } = this.input;
    return [...new Set([...this.disk.keys(), ...open.keys()])].sort().flatMap((uri) => this.textFor(uri, declared) ?? []);
  }

  /** What a file says now; undefined when it is none of the library's, or no template. */
  private textFor(uri: string, declared: boolean): FileText | undefined {
    const source = this.isSettings(uri) || !this.concerns(uri) ? undefined : this.textOf(uri);
    if (source === undefined || !(declared || looksLikeTemplate(source))) return undefined;
    return { uri, version: this.input.open.get(uri)?.version ?? 0, source };
  }
}

/**
 * Without a `replywright.yaml`, a folder named `templates` may be anything: Helm charts have one too. Only files with our keys are taken,
 * so that no foreign file gets a squiggle.
 */
const looksLikeTemplate = (source: string): boolean =>
  /^(?:title|body|useWhen|translations):/m.test(source) && !/^(?:apiVersion|kind: [A-Z])/m.test(source);
