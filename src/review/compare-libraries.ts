import type { Customer } from '../library/customers';
import type { Library } from '../library/library';
import { configureRules } from '../lint/configure-rules';
import { lintFile } from '../lint/lint-file';
import { RULES } from '../rules/index.generated';
import type { Snapshot } from '../template/snapshot';
import { actionChanges } from './action-changes';
import { channelsOf, compareTexts, languagesOf, type Side } from './compare-texts';
import { diagnosticChanges, type Findings } from './diagnostic-changes';
import { type FragmentChange, isForCustomers, type LibraryChange, type SampleChange, type TemplateChange } from './library-change';
import { pairTemplates, type TemplatePair } from './pair-templates';
import { promiseChanges } from './promise-changes';
import { readFiles } from './read-files';

/** What changes from one state of a library to another. Both are written at the same moment. */
export function compareLibraries(before: Library, after: Library, now: Date): LibraryChange {
  const policyChanged = JSON.stringify(before.policy) !== JSON.stringify(after.policy);
  const changed = changedFragments(before, after);
  const lint = { before: linter(before, now), after: linter(after, now) };
  const templates = pairTemplates(before.templates, after.templates).flatMap((pair) => {
    const through = fragmentsReaching(pair, before, after, changed);
    if (!policyChanged && through.length === 0 && isSame(pair)) return [];
    const change = templateChange(pair, { before, after }, through, lint, now);
    const { diagnostics, variables, formerId } = change;
    const others = diagnostics.new.length + diagnostics.fixed.length + variables.added.length + variables.removed.length;
    return isForCustomers(change) || formerId !== undefined || others > 0 ? [change] : [];
  });
  return {
    templates: templates.sort((a, b) => (a.id < b.id ? -1 : 1)),
    fragments: [...changed].flatMap((name) => fragmentChange(name, before, after, lint)),
    samples: sampleChanges(before.customers, after.customers),
  };
}

type Lint = (snapshot: Snapshot | undefined) => Findings;

function linter(library: Library, now: Date): Lint {
  const configured = configureRules(RULES, library.policy);
  return (snapshot) =>
    snapshot ? { source: snapshot.source, diagnostics: lintFile(library, snapshot, configured, now) } : { source: '', diagnostics: [] };
}

const isSame = ({ before, after }: TemplatePair): boolean =>
  before !== undefined && before.source === after?.source && before.id === after.id && before.uri === after.uri;

/** Names of fragments whose file is another one, or that only one side has. */
function changedFragments(before: Library, after: Library): ReadonlySet<string> {
  const names = new Set([...before.fragments.keys(), ...after.fragments.keys()]);
  return new Set([...names].filter((name) => before.fragments.get(name)?.source !== after.fragments.get(name)?.source).sort());
}

function fragmentsReaching(pair: TemplatePair, before: Library, after: Library, changed: ReadonlySet<string>): string[] {
  // A name that stands there may be of a fragment that only the other side has.
  if (changed.size === 0 || !pair.before || !pair.after) return [];
  const read = [...readFiles(before, pair.before), ...readFiles(after, pair.after)].filter(({ kind }) => kind === 'fragment');
  return [...new Set(read.map(({ id }) => id))].filter((name) => changed.has(name)).sort();
}

function templateChange(
  pair: TemplatePair,
  libraries: { readonly before: Library; readonly after: Library },
  through: readonly string[],
  lint: { readonly before: Lint; readonly after: Lint },
  now: Date,
): TemplateChange {
  const before: Side | undefined = pair.before && { library: libraries.before, snapshot: pair.before };
  const after: Side | undefined = pair.after && { library: libraries.after, snapshot: pair.after };
  const newest = (pair.after ?? pair.before)!;
  const unreadable = pair.after !== undefined && isUnreadable(pair.after);
  const both = before && after && !unreadable ? { before, after } : undefined;
  const texts = unreadable ? [] : compareTexts(before, after, now);
  return {
    id: newest.id,
    title: newest.template?.title ?? pair.before?.template?.title ?? '',
    uri: newest.uri,
    kind: !before ? 'new' : after ? 'changed' : 'deleted',
    formerId: pair.before && pair.before.id !== newest.id ? pair.before.id : undefined,
    formerUri: pair.before && pair.before.uri !== newest.uri ? pair.before.uri : undefined,
    unreadable,
    through,
    promises: both && texts.length > 0 ? sharedLanguages(both).flatMap((one) => promiseChanges(one, both.before, both.after)) : [],
    texts,
    channels: both ? listChange(channelsOf(both.before), channelsOf(both.after)) : NO_CHANGE,
    variables: both ? listChange(variablesOf(both.before), variablesOf(both.after)) : NO_CHANGE,
    actions: unreadable ? [] : actionChanges(pair.before?.template, pair.after?.template),
    diagnostics: after ? diagnosticChanges(lint.before(pair.before), lint.after(pair.after)) : { new: [], fixed: [], remaining: 0 },
  };
}

/** A broken file may still give up its title; what counts is that there is no reply in it any more. */
const isUnreadable = ({ template, replies, yaml }: Snapshot): boolean =>
  template === undefined || (replies.length === 0 && yaml.problems.length > 0);

const NO_CHANGE = { added: [], removed: [] } as const;

const listChange = (before: readonly string[], after: readonly string[]) => ({
  added: after.filter((one) => !before.includes(one)),
  removed: before.filter((one) => !after.includes(one)),
});

const variablesOf = ({ snapshot }: Side): string[] => Object.keys(snapshot.template?.variables ?? {});

const sharedLanguages = ({ before, after }: { readonly before: Side; readonly after: Side }): string[] =>
  languagesOf(after.snapshot).filter((language) => languagesOf(before.snapshot).includes(language));

function fragmentChange(
  name: string,
  before: Library,
  after: Library,
  lint: { readonly before: Lint; readonly after: Lint },
): FragmentChange[] {
  const fragment = after.fragments.get(name);
  if (!fragment) return [];
  const { new: fresh, fixed } = diagnosticChanges(lint.before(before.fragments.get(name)), lint.after(fragment));
  return fresh.length + fixed.length > 0 ? [{ name, uri: fragment.uri, new: fresh, fixed }] : [];
}

function sampleChanges(before: readonly Customer[], after: readonly Customer[]): SampleChange[] {
  const [old, next] = [before, after].map((customers) => new Map(customers.map((customer) => [customer.id, customer])));
  return [...new Set([...(old?.keys() ?? []), ...(next?.keys() ?? [])])].flatMap((id): SampleChange[] => {
    const [one, other] = [old?.get(id), next?.get(id)];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    return [{ id, name: (other ?? one)?.name?.trim() || id, kind: !one ? 'new' : other ? 'changed' : 'deleted' }];
  });
}
