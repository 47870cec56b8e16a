import assert from 'node:assert/strict';
import type { Fill, FillState, PreviewState } from '../../src/protocol/preview';
import { PREVIEW_REQUEST, type PreviewParams } from '../../src/protocol/requests';
import { RULES } from '../../src/rules/index.generated';
import { startClient, type TestClient, uriOf } from './test-client';

const LATE = `title: Parcel is late
variables:
  eta: { type: date, ask: true, example: 2027-03-01 }
  vip: { type: flag, ask: true, description: Is it a good customer }
  reason: { type: choice, choices: [weather, customs], ask: true }
  items: { type: list }
  shelf: {}
body: |
  Hi {{fallback customer.firstName "there"}},
  {{#if vip}}Dear friend, {{/if}}it comes by {{date eta}} since {{reason}}. It holds {{list items}}.
  {{#if (eq reason "customs")}}It lies on shelf {{shelf}}.{{/if}}
  Yours, {{agent.firstName}}
`;

describe('filling a reply in', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({
      files: { 'replywright.yaml': '', 'customers.yaml': '- { id: aino, name: Aino Virtanen }\n', 'templates/late.yaml': LATE },
      rules: RULES,
    });
  });
  afterEach(() => client.stop());

  async function filled(fill: Partial<Fill>, rest: Partial<PreviewParams> = {}): Promise<{ fill: FillState; text: string }> {
    const state: PreviewState = await client.connection.sendRequest(PREVIEW_REQUEST, {
      uri: uriOf('templates/late.yaml'),
      ...rest,
      fill: { values: {}, ...fill },
    });
    assert.ok(state.fill);
    return { fill: state.fill, text: (state.body ?? []).map(({ text }) => text).join('') };
  }

  const names = ({ fill }: { fill: FillState }): string[] => fill.asked.map(({ name }) => name);
  const GIVEN = { eta: '2027-03-01', vip: 'no', reason: 'weather', items: 'a lamp, a table', 'agent.firstName': 'Mika' };

  it('asks in the order of the text, and makes nothing up', async () => {
    const asked = await filled({});
    assert.deepEqual(names(asked), ['vip', 'eta', 'reason', 'items', 'agent.firstName']);
    assert.match(asked.text, /^Hi there,\nit comes by ⟦eta⟧ since ⟦reason⟧/);
    assert.match(String(asked.fill.refusal), /`eta`, `reason`, `items` and `agent.firstName` are missing/);
    assert.deepEqual(asked.fill.asked[0], { name: 'vip', type: 'flag', description: 'Is it a good customer' });
  });

  it('asks for what an answer opens, and no longer for what it closes', async () => {
    assert.ok(names(await filled({ values: { reason: 'customs' } })).includes('shelf'));
    assert.ok(!names(await filled({ values: { reason: 'weather', shelf: 'B' } })).includes('shelf'));
  });

  it('is done when all is given, flags and lists too', async () => {
    const done = await filled({ customerName: 'Sara Mwangi', values: GIVEN });
    assert.equal(done.fill.refusal, undefined);
    assert.match(done.text, /^Hi Sara,\nit comes by [^⟦]*2027 since weather\. It holds a lamp and a table\./);
    assert.match((await filled({ values: { ...GIVEN, vip: 'yes' } })).text, /Dear friend/);
    assert.deepEqual(done.fill.warnings, []);
  });

  it('says what is wrong with a value', async () => {
    const { fill } = await filled({ values: { ...GIVEN, eta: 'tomorrow', reason: 'war' } });
    assert.deepEqual(
      fill.asked.flatMap(({ problem }) => problem ?? []),
      ['Write the day as 2027-03-31.', 'Choose one of these: weather, customs.'],
    );
    assert.match(String(fill.refusal), /`eta` can't be sent like that/);
  });

  it('takes what a ticket gives, and what is typed over it', async () => {
    const ticket = 'Name: Sara Mwangi\nReason: Customs\nEta: 2027-04-01';
    const { fill, text } = await filled({ ticket, values: { eta: '2027-03-01' } });
    assert.equal(fill.customerName, 'Sara Mwangi');
    assert.match(text, /^Hi Sara,\nit comes by [^⟦]*March[^⟦]* since customs/);
    assert.deepEqual(
      fill.fromTicket.map(({ name }) => name),
      ['customer.name', 'reason', 'eta'],
    );
    assert.equal((await filled({ ticket, customerName: '' })).text.split('\n', 1)[0], 'Hi there,');
  });

  it('lets a field that was emptied by hand win over the ticket, and a flag of the ticket over nothing', async () => {
    const ticket = 'Reason: Customs\nVip: yes';
    assert.match((await filled({ ticket, values: { reason: '' } })).text, /since ⟦reason⟧/);
    assert.match((await filled({ ticket })).text, /Dear friend[\s\S]* since customs/);
  });

  it('is for a sample customer only when one was chosen', async () => {
    assert.equal((await filled({}, { customer: 'aino' })).fill.customerName, 'Aino Virtanen');
    assert.equal((await filled({})).fill.customerName, '');
  });

  it('warns of what a value brings into the reply', async () => {
    const warned = async (values: Readonly<Record<string, string>>) =>
      (await filled({ values: { ...GIVEN, ...values } })).fill.warnings.join('\n');
    assert.match(await warned({ items: 'a\u200b lamp' }), /`items`: An invisible character/);
    assert.match(await warned({ items: 'card 4111 1111 1111 1111' }), /`items`: .*full card number/);
    assert.match(await warned({ items: 'holds a lamp' }), /`items`: “holds” stands twice/);
  });
});
