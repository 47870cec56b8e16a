import type { Customer } from '../library/customers';
import type { Library } from '../library/library';
import { customersOf } from '../library/samples';
import { renderReply } from '../render/render-reply';
import type { Snapshot } from '../template/snapshot';
import { askedValues } from './asked-values';
import { type Scenario, scenariosOf } from './scenarios';
import type { Answer, Audience, TextChange } from './text-change';
import { asRead, type DiffPart, wordDiff } from './word-diff';

/** One side of a change. */
export interface Side {
  readonly library: Library;
  readonly snapshot: Snapshot;
}

/** What one reader gets. */
interface Reading {
  readonly scenario: Scenario;
  readonly channel: string;
  readonly part: TextChange['part'];
  readonly text: string;
}

interface DifferentReading {
  readonly reading: Reading;
  readonly before: string;
  readonly after: string;
  readonly parts: readonly DiffPart[];
}

/** What customers read differently. Both sides are written for the same customers at one moment, so that only the library's words count. */
export function compareTexts(before: Side | undefined, after: Side | undefined, now: Date): TextChange[] {
  const sides = [before, after].filter((side) => side !== undefined);
  const customers = customersOf(sides.at(-1)!.library);
  const names = new Map(customers.map(({ customer, label }) => [customer.id, label]));
  const scenarios = scenariosOf(customers.map(({ customer }) => customer).map(withOrdersOf(customers[0]?.customer)), askedValues(sides));
  const languages = new Set(sides.flatMap(({ snapshot }) => languagesOf(snapshot)));
  return [...languages].flatMap((language) => {
    const [old, next] = [before, after].map((side) => (side && languagesOf(side.snapshot).includes(language) ? side : undefined));
    if (old && next) return changesIn(language, old, next, scenarios, names, now);
    const only = (next ?? old)!;
    return wholeText(language, only, next ? 'new' : 'gone', scenarios[0], now);
  });
}

export const languagesOf = ({ replies }: Snapshot): string[] => replies.map(({ language }) => language);

export const channelsOf = ({ snapshot, library }: Side): readonly string[] => snapshot.template?.channels ?? library.policy.channels;

/** Samples that are no more than a name stand in for the team's first customer. */
const withOrdersOf =
  (first: Customer | undefined) =>
  (customer: Customer): Customer =>
    customer.data || !first?.data ? customer : { ...customer, data: first.data };

function wholeText(language: string, side: Side, kind: 'new' | 'gone', scenario: Scenario | undefined, now: Date): TextChange[] {
  const channels = channelsOf(side);
  const audiences: Audience[] = [{ channels, customers: 'everybody' }];
  return readings(side, language, channels.slice(0, 1), scenario ? [scenario] : [], now).map(({ part, text }) => ({
    language,
    part,
    kind,
    when: [],
    audiences,
    before: kind === 'gone' ? text : undefined,
    after: kind === 'new' ? text : undefined,
    parts: [{ kind: kind === 'new' ? 'added' : 'removed', text }],
  }));
}

function changesIn(
  language: string,
  before: Side,
  after: Side,
  scenarios: readonly Scenario[],
  names: ReadonlyMap<string, string>,
  now: Date,
): TextChange[] {
  const [old, next] = [channelsOf(before), channelsOf(after)];
  const shared = next.filter((channel) => old.includes(channel));
  // A template that moved from one channel to another is read on the two side by side.
  const [onOld, onNext] = shared.length > 0 ? [shared, shared] : [old.slice(0, 1), next.slice(0, 1)];
  const earlier = readings(before, language, onOld, scenarios, now);
  const later = readings(after, language, onNext, scenarios, now);
  const partsOf = rememberedDiff();
  return (['subject', 'body'] as const).flatMap((part) => {
    const [was, is] = [earlier, later].map((side) => side.filter((reading) => reading.part === part)) as [Reading[], Reading[]];
    const groups = new Map<string, DifferentReading[]>();
    for (const [index, reading] of (is.length > 0 ? is : was).entries()) {
      const [one, other] = [was[index]?.text ?? '', is[index]?.text ?? ''];
      if (one === other) continue;
      const parts = partsOf(one, other);
      const key = JSON.stringify(parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text]));
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({ reading, before: one, after: other, parts });
    }
    return [...groups.values()].map((group): TextChange => {
      const [first] = group;
      return {
        language,
        part,
        kind: 'changed',
        when: whenOf(group, scenarios),
        audiences: audiencesOf(group, names),
        before: first?.before,
        after: first?.after,
        parts: first?.parts ?? [],
      };
    });
  });
}

/** The same two texts are met again on each channel that writes them alike. */
function rememberedDiff(): (before: string, after: string) => readonly DiffPart[] {
  const known = new Map<string, readonly DiffPart[]>();
  return (before, after) => {
    const key = JSON.stringify([before, after]);
    const parts = known.get(key) ?? wordDiff(before, after);
    known.set(key, parts);
    return parts;
  };
}

function readings(side: Side, language: string, channels: readonly string[], scenarios: readonly Scenario[], now: Date): Reading[] {
  return channels.flatMap((channel) =>
    scenarios.flatMap((scenario): Reading[] => {
      const { customer, values } = scenario;
      const reply = renderReply({ ...side, customer, values, language, channel, now });
      const body: Reading[] = reply.body ? [{ scenario, channel, part: 'body', text: asRead(reply.text) }] : [];
      // Only a mail has a subject line.
      return channel === 'email' && reply.subjectText ? [{ scenario, channel, part: 'subject', text: reply.subjectText }, ...body] : body;
    }),
  );
}

/** The answers that all readers of a change have in common, and that others have not. */
function whenOf(group: readonly DifferentReading[], scenarios: readonly Scenario[]): Answer[] {
  const read = new Set(group.map(({ reading }) => reading.scenario));
  const asked = [...(scenarios[0]?.answers.keys() ?? [])];
  return asked.flatMap((variable): Answer[] => {
    const answers = new Set([...read].map(({ answers: given }) => given.get(variable)));
    const possible = new Set(scenarios.map(({ answers: given }) => given.get(variable)));
    if (answers.size !== 1 || possible.size === 1) return [];
    const [value] = answers;
    return [{ variable, value: value === undefined ? undefined : typeof value === 'object' ? 'given' : String(value) }];
  });
}

/** Channels with the same readers together. Who reads a side way through the conditions isn't asked again for each customer. */
function audiencesOf(group: readonly DifferentReading[], names: ReadonlyMap<string, string>): Audience[] {
  const byChannel = new Map<string, string[]>();
  for (const { reading } of group) {
    const ids = byChannel.get(reading.channel) ?? [];
    byChannel.set(reading.channel, reading.scenario.aside ? ids : [...ids, reading.scenario.customer.id]);
  }
  const audiences = new Map<string, { channels: string[]; customers: Audience['customers'] }>();
  for (const [channel, ids] of byChannel) {
    const key = ids.join('\n');
    const known = audiences.get(key);
    const everybody = ids.length === 0 || ids.length === names.size;
    if (known) known.channels.push(channel);
    else audiences.set(key, { channels: [channel], customers: everybody ? 'everybody' : ids.map((id) => names.get(id) ?? id) });
  }
  return [...audiences.values()];
}
