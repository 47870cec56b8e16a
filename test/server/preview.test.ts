import assert from 'node:assert/strict';
import type { PreviewPiece, PreviewState } from '../../src/protocol/preview';
import {
  ASKED_REQUEST,
  type AskedVariable,
  CHANGED_NOTIFICATION,
  COPY_REQUEST,
  type CopyParams,
  type CopyResult,
  CUSTOMERS_REQUEST,
  type ListedCustomer,
  PREVIEW_REQUEST,
  type PreviewResult,
} from '../../src/protocol/requests';
import { startClient, type TestClient, uriOf } from './test-client';
import { RULES } from './word-rule';

const LATE = `title: Parcel is late
variables:
  eta: { type: date, example: 2027-03-01, ask: true }
  shelf: {}
subject: Your order
body: |
  Hi {{fallback customer.firstName "there"}},
  {{#if eta}}by {{date eta}}{{else}}soon{{/if}}.{{#if eta}} Shelf {{shelf}}{{/if}}
  {{> signature}}
translations:
  fi:
    body: |
      Hei {{customer.firstName}}, bad
`;

const LIBRARY = {
  'replywright.yaml': 'languages: [en, fi]\nchannels: [email, whatsapp]\n',
  'customers.yaml':
    '- { id: aino, name: Aino Virtanen, language: fi, channel: whatsapp }\n- { id: amina, name: Amina Juma, language: sw }\n',
  'templates/_signature.yaml': 'body: |\n  Yours, Acme\n',
  'templates/late.yaml': LATE,
};

/** Text as it stands, values in brackets, what is missing in bangs. */
const drawn = (pieces: readonly PreviewPiece[] | undefined): string =>
  (pieces ?? []).map(({ kind, text, variable }) => (kind === 'text' ? text : kind === 'value' ? `[${text}]` : `!${variable}!`)).join('');

describe('the preview of a template', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  async function opened(text = LATE): Promise<void> {
    client = await startClient({ files: LIBRARY, rules: RULES });
    await client.open('templates/late.yaml', text);
  }

  async function shown(choices: object = {}): Promise<PreviewState> {
    const result: PreviewResult = await client.connection.sendRequest(PREVIEW_REQUEST, { uri: uriOf('templates/late.yaml'), ...choices });
    assert.ok('version' in result, 'the file is a template');
    return result;
  }

  it("chooses the team's first customer, their language and their channel", async () => {
    await opened();
    const { customer, language, channel, languages, channels, body, title, id, version, stale, notice } = await shown();
    assert.deepEqual(
      { customer, language, channel, languages, channels, title, id, version, stale, notice },
      {
        customer: 'aino',
        language: 'fi',
        channel: 'whatsapp',
        languages: ['en', 'fi'],
        channels: ['email', 'whatsapp'],
        title: 'Parcel is late',
        id: 'late',
        version: 1,
        stale: false,
        notice: undefined,
      },
    );
    assert.equal(drawn(body), 'Hei [Aino], bad\n');
  });

  it("obeys choices, and falls back where they don't fit", async () => {
    await opened();
    const swahili = await shown({ customer: 'amina', channel: 'email' });
    assert.deepEqual([swahili.language, swahili.channel, drawn(swahili.subject)], ['en', 'email', 'Your order']);
    assert.equal((await shown({ customer: 'nobody', language: 'ru', channel: 'fax' })).customer, 'aino');
    assert.match(drawn((await shown({ customer: 'sample-no-name', language: 'en' })).body), /^Hi \[there\],/);
  });

  it('tells where each piece comes from, in the file and in fragments', async () => {
    await opened();
    const { body } = await shown({ language: 'en' });
    const places = (body ?? []).map(({ source, uri, text }) => [
      text.trim(),
      (uri === undefined ? LATE : LIBRARY['templates/_signature.yaml']).slice(source.start, source.end).trim(),
    ]);
    assert.ok(
      places.some(([text, source]) => text === 'Yours, Acme' && source === 'Yours, Acme'),
      JSON.stringify(places),
    );
    assert.ok(
      places.some(([text, source]) => text === 'Aino' && source === '{{fallback customer.firstName "there"}}'),
      JSON.stringify(places),
    );
  });

  it('marks what is missing, with its place', async () => {
    await opened();
    const { body, missing } = await shown({ language: 'en' });
    assert.match(drawn(body), /Shelf !shelf!/);
    assert.deepEqual(
      missing.map(({ variable, source }) => [variable, LATE.slice(source.start, source.end)]),
      [['shelf', '{{shelf}}']],
    );
  });

  it('shows the problems of the language that is shown', async () => {
    await opened();
    assert.deepEqual(
      (await shown({ language: 'fi' })).problems.map(({ rule, severity, source }) => [
        rule,
        severity,
        LATE.slice(source.start, source.end),
      ]),
      [['bad-word', 'warning', 'bad']],
    );
    assert.deepEqual((await shown({ language: 'en' })).problems, []);
  });

  it('keeps the last good reply while the text is broken, and moves its places along', async () => {
    await opened();
    const before = drawn((await shown({ language: 'fi' })).body);
    const broken = LATE.replace('Parcel is late', 'Parcel is very late').replace('Hi {{fall', 'Hi {{fall{{');
    await client.edit('templates/late.yaml', broken);
    const state = await shown({ language: 'fi' });
    assert.deepEqual([state.stale, state.version, drawn(state.body)], [true, 2, before]);
    const aino = state.body?.find(({ text }) => text === 'Aino');
    assert.equal(broken.slice(aino?.source.start, aino?.source.end), '{{customer.firstName}}');
    assert.match(drawn((await shown({ language: 'en', customer: 'amina' })).body), /^Hi \[Amina\]/, 'choices still work');
    await client.edit('templates/late.yaml', broken.replace('{{fall{{', '{{fall'));
    assert.equal((await shown()).stale, false);
  });

  it('has a good reply to keep even when it was never shown before', async () => {
    await opened();
    await client.edit('templates/late.yaml', LATE.replace('{{#if eta}}', '{{#if eta'));
    const { stale, body } = await shown({ language: 'fi' });
    assert.deepEqual([stale, drawn(body)], [true, 'Hei [Aino], bad\n']);
  });

  it('falls back on the saved file where nothing whole was ever open', async () => {
    await opened(LATE.replace('{{#if eta}}', '{{#if eta'));
    const { stale, body } = await shown({ language: 'fi' });
    assert.deepEqual([stale, drawn(body)], [true, 'Hei [Aino], bad\n']);
  });

  it('says why nothing can be shown', async () => {
    await opened();
    await client.open('templates/new.yaml', 'title: New\nbody: "{{#if eta}}\n');
    const broken: PreviewResult = await client.connection.sendRequest(PREVIEW_REQUEST, { uri: uriOf('templates/new.yaml') });
    assert.match(broken.notice ?? '', /once its file can be read/);
    await client.edit('templates/late.yaml', 'title: One\nactions: { status: solved }\n');
    assert.match((await shown()).notice ?? '', /This macro sends no reply/);
    const foreign: PreviewResult = await client.connection.sendRequest(PREVIEW_REQUEST, { uri: uriOf('elsewhere.yaml') });
    assert.ok(!('version' in foreign) && /no reply template/.test(foreign.notice));
  });

  it('is told of every change that could alter it', async () => {
    await opened();
    await shown();
    const told = new Promise((resolve) => client.connection.onNotification(CHANGED_NOTIFICATION, () => resolve(undefined)));
    await client.changeOnDisk({ 'templates/_signature.yaml': 'body: Best, Acme\n' });
    await told;
    assert.match(drawn((await shown({ language: 'en' })).body), /Best, Acme/);
  });
});

describe('copying a reply', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ files: LIBRARY, rules: RULES });
  });
  afterEach(() => client.stop());

  const params = (rest: Partial<CopyParams>): CopyParams => ({ uri: uriOf('templates/late.yaml'), values: {}, ...rest });
  const copy = (rest: Partial<CopyParams>): Promise<CopyResult> => client.connection.sendRequest(COPY_REQUEST, params(rest));
  const asked = async (rest: Partial<CopyParams>): Promise<string[]> =>
    ((await client.connection.sendRequest(ASKED_REQUEST, params(rest))) as AskedVariable[]).map(({ name }) => name);

  it("lists the team's customers before the built-in ones", async () => {
    const listed: ListedCustomer[] = await client.connection.sendRequest(CUSTOMERS_REQUEST, { uri: uriOf('templates/late.yaml') });
    assert.deepEqual(
      listed.slice(0, 3).map(({ id, label, builtIn }) => [id, label, builtIn]),
      [
        ['aino', 'Aino Virtanen', false],
        ['amina', 'Amina Juma', false],
        ['sample-no-name', 'No name', true],
      ],
    );
  });

  it('asks for what the agent must know, and for what a value opens', async () => {
    assert.deepEqual(await asked({ customer: 'amina' }), ['eta']);
    assert.deepEqual(await asked({ customer: 'amina', values: { eta: '2027-03-01' } }), ['shelf']);
    assert.deepEqual(await asked({ customer: 'amina', values: { eta: '2027-03-01', shelf: 'B' } }), []);
    assert.deepEqual(await asked({ customer: 'aino' }), [], 'the Finnish text names neither');
    assert.deepEqual(await asked({ customerName: '', language: 'fi' }), ['customer.firstName']);
  });

  it('gives the finished text, for a customer entered by hand', async () => {
    const result = await copy({ customerName: 'Sara Mwangi', language: 'en', values: { eta: '2027-03-01', shelf: 'B' } });
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
    assert.deepEqual(await copy({ customer: 'amina', values: { eta: '2027-03-01' } }), {
      ok: false,
      reason: '`shelf` is missing, so the customer would read nothing there. Nothing was copied.',
      missing: ['shelf'],
    });
  });

  it('refuses when braces are left', async () => {
    const result = await copy({ customerName: '{{x}} Smith', language: 'fi' });
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
    assert.deepEqual(await asked({ customer: 'amina' }), [], 'no answer could mend it');
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
