import assert from 'node:assert/strict';
import { createLibrary } from '../../src/library/library';
import { readPolicy } from '../../src/library/policy';
import { customersOf, SAMPLE_CUSTOMERS } from '../../src/library/samples';
import { type RenderReplyInput, renderReply } from '../../src/render/render-reply';

const TEMPLATE = `title: Parcel is late
channels: [email, whatsapp]
variables:
  order.number: { type: text, example: A-1042 }
  eta: { type: date, ask: true }
  express: { type: flag }
  reason: { type: choice, choices: [weather, customs], fallback: weather }
subject: "Your order {{order.number}}"
body: |
  Hi {{fallback customer.firstName "there"}},

  Your order **{{order.number}}** is late because of {{reason}}.
  {{#if express}}Express. {{/if}}{{#if eta}}It comes by {{date eta}}.{{/if}}

  {{> signature}}
translations:
  fi:
    body: |
      Hei {{fallback customer.firstName "asiakas"}}, {{date eta}}.
      {{> signature}}
`;
const SIGNATURE = `language: en
body: |
  Thanks,
  {{agent.firstName}}, {{company.name}}
translations:
  fi: { body: "Terveisin {{agent.firstName}}" }
`;
const { value: policy } = readPolicy('languages: [en, fi]\ncompany: { name: Acme }\n');
assert.ok(policy);
const library = createLibrary({
  root: 'file:///team',
  policy,
  customers: [
    {
      id: 'aino',
      name: 'Virtanen, Aino',
      language: 'fi',
      channel: 'whatsapp',
      timeZone: 'Europe/Helsinki',
      data: { 'order.number': 'B-7' },
    },
  ],
  files: [
    { uri: 'file:///team/templates/late.yaml', version: 1, source: TEMPLATE },
    { uri: 'file:///team/templates/_signature.yaml', version: 1, source: SIGNATURE },
  ],
});
const snapshot = library.templates.get('late');
assert.ok(snapshot);
const aino = library.customers[0];
const render = (input: Partial<RenderReplyInput> = {}) =>
  renderReply({ library, snapshot, now: new Date('2026-11-24T10:00:00Z'), ...input });

describe('renderReply', () => {
  it('fills a reply from company, customer, agent and what the agent was asked', () => {
    const reply = render({
      customer: aino,
      language: 'en',
      channel: 'whatsapp',
      agent: { name: 'Mika Salo' },
      values: { eta: '2026-11-27', express: 'no' },
    });
    assert.equal(
      reply.text,
      'Hi Aino,\n\nYour order *B-7* is late because of weather.\nIt comes by November 27, 2026.\n\nThanks,\nMika, Acme',
    );
    assert.equal(reply.subjectText, 'Your order B-7');
    assert.deepEqual(reply.missing, []);
    assert.equal(reply.limit, 4096);
    assert.equal(reply.length, reply.text.length);
    assert.equal(reply.html, undefined);
  });
  it("takes the customer's language and channel, and fragments in that language", () => {
    const reply = render({ customer: aino, agent: { firstName: 'Mika' }, values: { eta: '2026-11-27' } });
    assert.deepEqual([reply.language, reply.channel, reply.customer], ['fi', 'whatsapp', 'aino']);
    assert.equal(reply.text, 'Hei Aino, 27. marraskuuta 2026.\nTerveisin Mika');
  });
  it('falls back to the source language', () => {
    assert.equal(render({ customer: aino, language: 'sw' }).language, 'en');
  });
  it('says what is missing, in which file and where', () => {
    const reply = render();
    const places = reply.missing.map(
      ({ variable, source, uri }) =>
        `${variable}: ${(uri ? SIGNATURE : TEMPLATE).slice(source.start, source.end)}${uri ? ` in ${uri}` : ''}`,
    );
    assert.deepEqual(places, [
      'order.number: {{order.number}}',
      'order.number: {{order.number}}',
      'agent.firstName: {{agent.firstName}} in file:///team/templates/_signature.yaml',
    ]);
    assert.match(reply.text, /⟦order\.number⟧/);
  });
  it('uses examples only when asked to', () => {
    const reply = render({ examples: true });
    assert.match(reply.text, /order A-1042 is/);
    assert.match(reply.text, /Mika, Acme/);
    assert.deepEqual(reply.missing, []);
    assert.match(render().text, /⟦agent\.firstName⟧/);
  });
  it('reads a typed flag', () => {
    assert.match(render({ values: { express: 'yes' } }).text, /Express/);
    assert.doesNotMatch(render({ values: { express: 'false' } }).text, /Express/);
  });
  it('prefers what the agent gives, and lets nothing blank cover it', () => {
    const reply = render({
      customer: aino,
      language: 'en',
      data: { order: { number: 'C-1' }, customer: { firstName: 'Anni' } },
      values: { 'order.number': ' ' },
    });
    assert.match(reply.text, /^Hi Anni,\n\nYour order \*C-1\* /);
  });
  it('does not change what it was given', () => {
    const data = Object.freeze({ order: Object.freeze({ number: 'C-1' }) });
    render({ customer: aino, data, values: { 'order.number': 'D-2', 'order.total': '5' } });
    assert.deepEqual(data, { order: { number: 'C-1' } });
    assert.deepEqual(aino?.data, { 'order.number': 'B-7' });
  });
});

describe('customersOf', () => {
  it("has the team's customers and then the awkward ones", () => {
    const listed = customersOf(library);
    assert.deepEqual(listed[0], { customer: aino, label: 'Virtanen, Aino', builtIn: false });
    assert.equal(listed.length, 1 + SAMPLE_CUSTOMERS.length);
    assert.ok(listed.slice(1).every(({ builtIn }) => builtIn));
  });
  for (const { customer, label } of customersOf(library)) {
    it(`renders for ${label} without a hole or a format`, () => {
      for (const channel of ['email', 'whatsapp', 'slack', 'teams', 'telegram', 'sms']) {
        const reply = render({ customer, channel, language: 'en', examples: true });
        assert.doesNotMatch(reply.text, /Hi ,|Hi {2}|undefined|null|⟦/);
        if (reply.html !== undefined) assert.doesNotMatch(reply.html, /<b>|<em>bold/);
      }
    });
  }
});
