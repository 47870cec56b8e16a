import { REPLY_PARTS, type ReplyParts } from './reply-parts';

/** The files of a library of `count` templates, by path: four languages, conditions, fragments, no two alike. The same for each call. */
export function makeLibrary(count: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set('replywright.yaml', POLICY);
  for (let index = 0; index < count; index++) {
    const topic = TOPICS[index % TOPICS.length]!;
    if (index % 50 === 0) files.set(`templates/shared/_note-${index}.yaml`, fragment(index));
    files.set(`templates/${topic}/reply-${index}.yaml`, template(index, topic));
  }
  files.set('templates/shared/_signature.yaml', SIGNATURE);
  return files;
}

const POLICY = 'languages: [en, fi, ru, sw]\nchannels: [email, whatsapp]\ncompany: { name: Acme, email: help@acme.example }\n';
const SIGNATURE = `title: Signature\nbody: |\n  {{agent.firstName}}\n  {{company.name}}\ntranslations:\n${['fi', 'ru', 'sw']
  .map((language) => `  ${language}:\n    body: |\n      {{agent.firstName}}\n      {{company.name}}\n`)
  .join('')}`;
const TOPICS = ['billing', 'delivery', 'repairs', 'refunds', 'accounts', 'complaints', 'bookings'];
const SITUATIONS = ['question', 'problem', 'complaint', 'refusal', 'update'];

function fragment(index: number): string {
  const random = dice(index + 7);
  return `title: Note ${index}\nbody: |\n  ${detail(REPLY_PARTS.en!, random, index)}\n`;
}

function template(index: number, topic: string): string {
  // The same dice for each language, so that translations say the same.
  const bodies = Object.entries(REPLY_PARTS).map(([language, parts]) => ({ language, lines: body(parts, dice(index), index) }));
  const [source, ...translations] = bodies;
  const block = (lines: readonly string[], indent: string): string => lines.map((line) => (line === '' ? '' : indent + line)).join('\n');
  return `title: ${topic} ${index}
useWhen: The customer asks about ${topic}, case ${index}.
situation: ${SITUATIONS[index % SITUATIONS.length]}
channels: [email, whatsapp]
tags: [${topic}, case-${index % 40}]

variables:
  order.number: { type: text, description: As printed on the receipt, example: A-${1000 + index} }
  eta: { type: date, description: The day we know more, required: false }

subject: About {{order.number}}, case ${index}
body: |
${block(source!.lines, '  ')}

translations:
${translations.map(({ language, lines }) => `  ${language}:\n    subject: "{{order.number}}, ${index}"\n    body: |\n${block(lines, '      ')}\n`).join('\n')}`;
}

function body(parts: ReplyParts, random: () => number, index: number): string[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const withThing = (text: string): string => text.replace('%', `${pick(parts.things)} ${index}`);
  const details = Array.from({ length: 3 + Math.floor(random() * 4) }, () => detail(parts, random, index));
  return [
    pick(parts.greetings),
    '',
    withThing(pick(parts.matters)),
    ...details.slice(0, 3),
    `{{#if eta}}${pick(parts.withDay)}{{else}}${pick(parts.withoutDay)}{{/if}}`,
    '',
    ...details.slice(3).map((line) => `- ${line}`),
    ...(index % 10 === 0 ? [`{{> note-${index - (index % 50)}}}`] : []),
    '',
    pick(parts.closings),
    '{{> signature}}',
  ];
}

function detail(parts: ReplyParts, random: () => number, index: number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  return pick(parts.details).replace('%', `${pick(parts.things)} ${index}-${Math.floor(random() * 1000)}`);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
