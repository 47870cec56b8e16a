import { channelOf } from '../../channels/channels';
import { pathOfUri } from '../../library/disk.node';
import { isForCustomers, type LibraryChange, type TemplateChange } from '../../review/library-change';
import type { TextChange } from '../../review/text-change';
import { languageName } from '../../rules/facts/language-name';
import { shownPath } from '../paths';
import { grouped } from '../render/grouped';
import { counted, listed } from '../sentences';
import { actionWords, audienceWords, fromTo, type Quote, whenWords } from './change-words';

/** A comparison in words, before it is laid out as a page. Everything from a file has gone through `quote`. */
export interface ChangeReport {
  readonly verdict: string;
  readonly sections: readonly ChangeSection[];
  readonly remarks: readonly string[];
}

/** Templates that changed in one and the same way, which is mostly one. */
export interface ChangeSection {
  readonly heading: string;
  /** What happened, in a few words. */
  readonly what: string;
  /** Other times that are promised, first of all. */
  readonly promises: readonly string[];
  readonly notes: readonly string[];
  readonly texts: readonly { readonly caption: string; readonly change: TextChange }[];
  readonly findings: readonly string[];
}

/** Puts a comparison into words. */
export function changeReport(change: LibraryChange, cwd: string, quote: Quote): ChangeReport {
  const groups = [...grouped(change.templates, sameness).values()];
  const sections = groups.map((group) => sectionOf(group, cwd, quote));
  // A promise is what a reviewer must not overlook.
  const ordered = [...sections].sort((a, b) => Number(b.promises.length > 0) - Number(a.promises.length > 0));
  return {
    verdict: verdictOf(change),
    sections: ordered,
    remarks: [
      ...change.fragments.flatMap(({ name, new: fresh, fixed }) => [
        ...fresh.map(({ rule, message }) => `New in the fragment ${quote(name)}: ${quote(message)} (${rule})`),
        ...(fixed.length > 0 ? [`Fixed in the fragment ${quote(name)}: ${listed([...new Set(fixed.map(({ rule }) => rule))])}`] : []),
      ]),
      ...change.samples.map(({ name, kind }) => `Only the sample changed: ${quote(name)} is ${kind}. No customer gets anything else.`),
    ],
  };
}

/** Changed templates, new and deleted ones are told by themselves. */
function sameness(change: TemplateChange): string {
  if (change.kind !== 'changed' || change.through.length === 0) return change.id;
  const { promises, texts, channels, actions, through, formerId, unreadable, diagnostics } = change;
  const seen = texts.map(({ language, part, kind, when, parts }) => [
    language,
    part,
    kind,
    when,
    parts.filter((one) => one.kind !== 'same'),
  ]);
  return JSON.stringify([promises, seen, channels, actions, through, formerId, unreadable, diagnostics.new.map(({ message }) => message)]);
}

function verdictOf({ templates, samples, fragments }: LibraryChange): string {
  const count = (kind: TemplateChange['kind']): number => templates.filter((one) => one.kind === kind && isForCustomers(one)).length;
  const promises = templates.filter((one) => one.promises.length > 0).length;
  const parts = [
    ...(count('changed') > 0 ? [`${counted(count('changed'), 'reply', 'replies')} changed`] : []),
    ...(count('new') > 0 ? [`${count('new')} new`] : []),
    ...(count('deleted') > 0 ? [`${count('deleted')} deleted`] : []),
  ];
  const promised = promises > 0 ? ` ${counted(promises, 'reply', 'replies')} ${promises === 1 ? 'promises' : 'promise'} another time.` : '';
  if (parts.length > 0) return `${listed(parts)}.${promised}`;
  return templates.length + samples.length + fragments.length > 0
    ? 'Nothing changes for customers, but read on.'
    : 'Nothing changes for customers.';
}

function sectionOf(group: readonly TemplateChange[], cwd: string, quote: Quote): ChangeSection {
  const change = group[0]!;
  const others = group.slice(1).map(({ id }) => quote(id));
  const path = (uri: string): string => quote(shownPath(pathOfUri(uri) ?? uri, cwd));
  const { promises, texts, channels, variables, actions, through, diagnostics } = change;
  const several = new Set(texts.map(({ language }) => language)).size > 1;
  const labels = (ids: readonly string[]): string => listed(ids.map((id) => channelOf(id).label));
  return {
    heading: `${quote(change.title || change.id)}${others.length > 0 ? ` and ${counted(others.length, 'more reply', 'more replies')}` : ''}`,
    what: whatOf(change),
    promises: promises.map(
      ({ language, before, after }) => `Promised time${several ? ` in ${languageName(language)}` : ''}: ${fromTo(before, after, quote)}`,
    ),
    notes: [
      `Template ${quote(change.id)}, file ${path(change.uri)}`,
      ...(change.formerId !== undefined ? [`Its id was ${quote(change.formerId)}`] : []),
      ...(change.formerUri !== undefined ? [`Its file was ${path(change.formerUri)}`] : []),
      ...(change.unreadable ? ['Its file can no longer be read, so nothing can be sent from it'] : []),
      ...(through.length > 0 ? [`Changed by the fragment ${listed(through.map(quote))}`] : []),
      ...(others.length > 0 ? [`The same change in ${others.join(', ')}`] : []),
      ...(channels.added.length > 0 ? [`Now also for ${labels(channels.added)}`] : []),
      ...(channels.removed.length > 0 ? [`No longer for ${labels(channels.removed)}`] : []),
      ...(variables.added.length > 0 ? [`Now needs ${listed(variables.added.map(quote))}`] : []),
      ...(variables.removed.length > 0 ? [`No longer takes ${listed(variables.removed.map(quote))}`] : []),
      ...actions.map((action) => actionWords(action, quote)),
    ],
    texts: texts.map((text) => ({ caption: captionOf(text, quote), change: text })),
    findings: [
      ...diagnostics.new.map(({ rule, severity, message }) => `New ${severity}: ${quote(message)} (${rule})`),
      ...(diagnostics.fixed.length > 0 ? [`Fixed: ${listed([...new Set(diagnostics.fixed.map(({ rule }) => rule))])}`] : []),
    ],
  };
}

function whatOf({ kind, texts, promises, actions, channels, formerId, formerUri, unreadable }: TemplateChange): string {
  if (kind !== 'changed') return kind;
  if (unreadable) return 'can no longer be read';
  const languages = [...new Set(texts.map(({ language }) => languageName(language)))];
  const said = [
    ...(promises.length > 0 ? ['another promise'] : []),
    ...(languages.length > 0 ? [`reads differently in ${listed(languages)}`] : []),
    ...(actions.length > 0 ? ['does something else to the ticket'] : []),
    ...(channels.added.length + channels.removed.length > 0 ? ['goes to other channels'] : []),
    ...(formerId !== undefined ? ['has another id'] : formerUri !== undefined ? ['has moved'] : []),
  ];
  return said.length > 0 ? said.join('; ') : 'reads as before';
}

function captionOf({ language, part, kind, when, audiences }: TextChange, quote: Quote): string {
  const name = `${languageName(language)}${part === 'subject' ? ', subject' : ''}`;
  if (kind === 'new') return `${name}, new:`;
  if (kind === 'gone') return `${name}, no longer there:`;
  const condition = whenWords(when, quote);
  const readers = audienceWords(audiences, quote);
  return `${name}: ${condition === '' ? readers : `${condition}, ${readers}`}`;
}
