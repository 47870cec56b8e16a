import assert from 'node:assert/strict';
import type { PreviewPiece, PreviewState } from '../../src/protocol/preview';
import { CHANGED_NOTIFICATION, PREVIEW_REQUEST, type PreviewResult } from '../../src/protocol/requests';
import { LATE, LIBRARY } from './late-library';
import { startClient, type TestClient, uriOf } from './test-client';
import { RULES } from './word-rule';

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

  it('notes why other words stand for a name', async () => {
    await opened(
      `title: Late\nbody: Hi\ntranslations: { fi: { body: 'Tilaus {{fallback (name customer "genitive") "asiakkaan"}} nimellä' } }\n`,
    );
    const told = async (customer: string) => {
      const { body, problems } = await shown({ customer, language: 'fi' });
      return [drawn(body).trim(), ...problems.filter(({ rule }) => rule === '').map(({ severity, message }) => `${severity}: ${message}`)];
    };
    assert.deepEqual(await told('aino'), ['Tilaus [Aino Virtasen] nimellä']);
    assert.deepEqual(await told('sample-no-name'), ['Tilaus [asiakkaan] nimellä']);
    const [text, note] = await told('sample-company');
    assert.equal(text, 'Tilaus [asiakkaan] nimellä');
    assert.match(note ?? '', /^info: `.+` has no certain genitive \(it is a company\)/);
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
