import assert from 'node:assert/strict';
import type { Fill } from '../../src/protocol/preview';
import { COPY_REQUEST, type CopyParams, type CopyResult, PREVIEW_REQUEST, type PreviewResult } from '../../src/protocol/requests';
import { LIBRARY } from './late-library';
import { startClient, type TestClient, uriOf } from './test-client';
import { RULES } from './word-rule';

describe('copying a reply', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ files: LIBRARY, rules: RULES });
  });
  afterEach(() => client.stop());

  const copy = (rest: Partial<CopyParams>): Promise<CopyResult> =>
    client.connection.sendRequest(COPY_REQUEST, { uri: uriOf('templates/late.yaml'), ...rest });
  const filling = (fill: Partial<Fill>, rest: Partial<CopyParams> = {}): Promise<CopyResult> =>
    copy({ ...rest, fill: { values: {}, ...fill } });

  it('gives the finished text, for a customer entered by hand', async () => {
    const result = await filling({ customerName: 'Sara Mwangi', values: { eta: '2027-03-01', shelf: 'B' } }, { language: 'en' });
    assert.deepEqual(result, {
      ok: true,
      text: result.ok ? result.text : '',
      html: result.ok ? result.html : undefined,
      subject: 'Your order',
      warnings: [],
    });
    assert.match(result.ok ? result.text : '', /^Hi Sara,[\s\S]*by [\s\S]*2027[\s\S]*Shelf B[\s\S]*Yours, Acme/);
  });

  it('refuses while a value is missing, and names it', async () => {
    assert.deepEqual(await filling({ values: { eta: '2027-03-01' } }, { customer: 'amina' }), {
      ok: false,
      reason: '`shelf` is missing, so the customer would read nothing there. Nothing was copied.',
      missing: ['shelf'],
    });
  });

  it('refuses when braces are left', async () => {
    const result = await filling({ customerName: '{{x}} Smith' }, { language: 'fi' });
    assert.deepEqual(result, {
      ok: false,
      reason: 'The finished reply still holds `{{x}}, bad`, which the customer would read. Nothing was copied.',
      missing: [],
    });
  });

  it('refuses what is no reply', async () => {
    await client.open('templates/late.yaml', 'title: One\nactions: { status: solved }\n');
    assert.match(String(((await copy({})) as { reason: string }).reason), /sends no reply/);
    assert.match(String(((await copy({ uri: uriOf('elsewhere.yaml') })) as { reason: string }).reason), /no reply template/);
    await client.edit('templates/late.yaml', 'title: One\nbody: "Hi {{#if eta}}"\n');
    assert.equal((await copy({})).ok, false);
  });

  it('copies a reply whose internal note lacks something, and says so', async () => {
    await client.open('templates/late.yaml', 'title: One\nbody: Hello\nactions: { note: "Shelf {{shelf}}, again {{shelf}}" }\n');
    const result = await filling({});
    assert.deepEqual(result.ok && result.warnings, ['The internal note lacks `shelf`: write it there yourself.']);
    const told = await filling({ values: { shelf: 'B' } });
    assert.deepEqual(told.ok && told.warnings, []);
  });

  it('warns of a sample customer', async () => {
    const result = await copy({ customer: 'aino' });
    assert.deepEqual(result.ok && result.warnings, ['It is written for the sample customer Aino Virtanen.']);
  });

  it("warns when it is night where the customer is, unless the team doesn't want to know", async () => {
    const policy = 'policy: { workingHours: { timeZone: Europe/Helsinki, from: "08:00", to: "17:00" } }\n';
    const files = {
      'customers.yaml': '- { id: kenji, name: Kenji, timeZone: Asia/Tokyo }\n',
      'templates/late.yaml': 'title: One\nbody: Hello\n',
    };
    const now = new Date('2026-11-24T14:05:00Z');
    client.stop();
    client = await startClient({ files: { ...files, 'replywright.yaml': policy }, rules: RULES, now });
    const night = 'It is Tuesday, 23:05, where the customer is, outside your working hours. Unless it is urgent, send this later.';
    const result = await copy({ customer: 'kenji' });
    assert.deepEqual(result.ok && result.warnings, ['It is written for the sample customer Kenji.', night]);
    const state: PreviewResult = await client.connection.sendRequest(PREVIEW_REQUEST, { uri: uriOf('templates/late.yaml') });
    assert.deepEqual('problems' in state && state.problems.map(({ rule, severity, message }) => [rule, severity, message]), [
      ['outside-working-hours', 'info', night],
    ]);
    await client.changeOnDisk({ 'replywright.yaml': `${policy}rules: { outside-working-hours: off }\n` });
    const quiet = await copy({ customer: 'kenji' });
    assert.deepEqual(quiet.ok && quiet.warnings, ['It is written for the sample customer Kenji.']);
  });
});
