import type { PreviewBlock, PreviewPiece, PreviewState } from '../../src/protocol/preview';

/** A template, and the pieces of a reply cut out of it: each piece's span is where its source stands in `source`. */
export const SOURCE = `title: Parcel is late
subject: Your order {{order.number}}
body: |
  Hi {{fallback customer.firstName "there"}},

  Your order {{order.number}} did not arrive on the day we promised. I am sorry about that.
  I will write to you by {{date eta}} with the new delivery day.

  {{> signature}}
`;

/** The span of `part`'s first occurrence in the sample template. */
export function spanOf(part: string): { readonly start: number; readonly end: number } {
  const start = SOURCE.indexOf(part);
  if (start < 0) throw new Error(`The sample template has no ${JSON.stringify(part)}.`);
  return { start, end: start + part.length };
}

/** Text stands in the file unit by unit, so its place is found by its words, and blanks in front of them belong to it. */
function text(shown: string): PreviewPiece {
  const start = spanOf(shown.trim()).start - (shown.length - shown.trimStart().length);
  return { kind: 'text', text: shown, source: { start, end: start + shown.length } };
}
const value = (variable: string, shown: string, source: string): PreviewPiece => ({
  kind: 'value',
  text: shown,
  variable,
  source: spanOf(source),
});

export const SIGNATURE_URI = 'file:///acme/templates/_signature.yaml';

/** The body as it reads with this name; without a day the promise has a hole. */
export function bodyFor(name: string, eta: string | undefined): readonly PreviewPiece[] {
  return [
    text('Hi '),
    value('customer.firstName', name, '{{fallback customer.firstName "there"}}'),
    text(',\n\n'),
    text('Your order '),
    value('order.number', 'A-1042', '{{order.number}}'),
    text(' did not arrive on the day we promised. I am sorry about that.\n'),
    text('I will write to you by '),
    eta === undefined
      ? { kind: 'missing', text: '[eta]', variable: 'eta', source: spanOf('{{date eta}}') }
      : value('eta', eta, '{{date eta}}'),
    text(' with the new delivery day.\n\n'),
    { kind: 'text', text: 'Warm regards,\n', source: { start: 20, end: 33 }, uri: SIGNATURE_URI },
    { kind: 'value', text: 'Maria', variable: 'agent.firstName', source: { start: 34, end: 53 }, uri: SIGNATURE_URI },
  ];
}

/** How a body without any marks looks: a paragraph after each empty line. */
export function layoutOf(body: readonly PreviewPiece[]): readonly PreviewBlock[] {
  const blocks: PreviewBlock['runs'][number][][] = [[]];
  for (const [piece, { text }] of body.entries()) {
    let start = 0;
    for (const [index, part] of text.split('\n\n').entries()) {
      if (index > 0) blocks.push([]);
      if (part !== '') blocks.at(-1)?.push({ text: part, piece, start });
      start += part.length + 2;
    }
  }
  return blocks.filter((runs) => runs.length > 0).map((runs) => ({ kind: 'paragraph', quoted: 0, indent: 0, runs }));
}

/** A state's body with the layout that belongs to it. */
export const written = (body: readonly PreviewPiece[]) => ({ body, layout: layoutOf(body) });

/** A late parcel, told by email; all is well with it. */
export const LATE_PARCEL: PreviewState = {
  uri: 'file:///acme/templates/shipping/delayed.yaml',
  version: 1,
  id: 'shipping/delayed',
  title: 'Parcel is late',
  kind: 'template',
  customer: 'aino',
  customers: [
    { id: 'aino', label: 'Aino Virtanen', builtIn: false },
    { id: 'juma', label: 'Juma Mwangi', builtIn: false },
    { id: 'no-name', label: 'No name', builtIn: true },
    { id: 'markup', label: 'Markup in the name', builtIn: true },
  ],
  language: 'en',
  languages: ['en', 'fi', 'ru', 'sw'],
  channel: 'email',
  channels: ['email', 'whatsapp', 'sms'],
  subject: [text('Your order '), value('order.number', 'A-1042', '{{order.number}}')],
  ...written(bodyFor('Aino', '27 November')),
  reading: { words: 34, sentences: 3, longestSentence: 14, level: 'easy' },
  actions: [],
  fill: undefined,
  lengthNote: undefined,
  missing: [],
  problems: [],
  length: 190,
  limit: undefined,
  stale: false,
};

/** The same reply for a customer whose parcel has no day yet, and what the checks say. */
export const WITHOUT_ETA: PreviewState = {
  ...LATE_PARCEL,
  ...written(bodyFor('Aino', undefined)),
  missing: [
    { variable: 'eta', source: spanOf('{{date eta}}') },
    { variable: 'eta', source: spanOf('eta}}') },
  ],
  problems: [
    {
      rule: 'deflection',
      severity: 'hint',
      message: 'The customer only learns that we are sorry. Say in a few words what went wrong.',
      source: spanOf('I am sorry about that.'),
    },
    {
      rule: 'eta-missing',
      severity: 'error',
      message: 'When `eta` is missing, this reply promises an answer with no time. Add a time, or a fallback.',
      source: spanOf('{{date eta}}'),
    },
    {
      rule: 'vague-reference',
      severity: 'warning',
      message: 'The customer may have several orders. The subject names the order; the greeting could too.',
      source: spanOf('Your order {{order.number}}'),
    },
  ],
};

/** The reply as a WhatsApp message. */
export const WHATSAPP: PreviewState = { ...LATE_PARCEL, channel: 'whatsapp', subject: undefined, limit: 1000 };
