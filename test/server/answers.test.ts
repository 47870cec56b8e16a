import assert from 'node:assert/strict';
import type { AllCustomers, PreviewState } from '../../src/protocol/preview';
import {
  ALL_CUSTOMERS_REQUEST,
  CHECK_TEXT_REQUEST,
  type CheckedText,
  COPY_ACTIONS_REQUEST,
  type CopiedActions,
  LIST_REQUEST,
  type ListedTemplate,
  PREVIEW_REQUEST,
} from '../../src/protocol/requests';
import { RULES } from '../../src/rules/index.generated';
import { startClient, type TestClient, uriOf } from './test-client';

const MACRO = `title: Late
channels: [sms]
actions: { status: pending, addTags: [late, parcel], assignTo: { group: Logistics }, note: "Told {{customer.name}}" }
body: >
  Hi {{customer.firstName}}, it is
  late, ёж.
`;

describe('what the page shows beside the reply', () => {
  let client: TestClient;
  const request = { uri: uriOf('templates/late.yaml') };
  async function start(customers = '- { id: amina, name: Amina Juma, language: sw }\n'): Promise<void> {
    client = await startClient({
      files: { 'replywright.yaml': '', 'customers.yaml': customers, 'templates/late.yaml': MACRO },
      rules: RULES,
    });
  }
  afterEach(() => client.stop());

  it('is what a macro does, in words', async () => {
    await start();
    const state: PreviewState = await client.connection.sendRequest(PREVIEW_REQUEST, request);
    assert.deepEqual(
      state.actions.map(({ label, value }) => `${label}: ${value}`),
      ['Status: pending', 'Add tags: late, parcel', 'Assign to: Logistics', 'Internal note: Told Amina Juma'],
    );
    const copied: CopiedActions = await client.connection.sendRequest(COPY_ACTIONS_REQUEST, request);
    assert.equal(
      copied.checklist,
      '- [ ] Set the status to pending\n- [ ] Add the tags late, parcel\n- [ ] Assign the ticket to Logistics\n- [ ] Add an internal note: Told Amina Juma',
    );
    assert.equal(JSON.parse(copied.json).note, 'Told Amina Juma');
  });

  it('is how long and how hard to read it is', async () => {
    await start();
    const { lengthNote, reading }: PreviewState = await client.connection.sendRequest(PREVIEW_REQUEST, request);
    assert.equal(lengthNote, '1 SMS, since “ё” needs Unicode');
    assert.deepEqual(reading, { words: 6, sentences: 1, longestSentence: 6, level: 'easy' });
  });

  it('is text that maps to the file unit by unit, and a layout of the same pieces', async () => {
    await start();
    const { body = [], layout = [] }: PreviewState = await client.connection.sendRequest(PREVIEW_REQUEST, request);
    const words = body.filter(({ kind, text }) => kind === 'text' && /\S/.test(text));
    for (const { text, source } of words) assert.equal(MACRO.slice(source.start, source.start + text.length), text);
    assert.ok(words.length >= 3, 'the folded line end is a piece of its own');
    for (const { runs } of layout)
      for (const { text, piece, start } of runs) assert.equal(body[piece]?.text.slice(start, start + text.length), text);
  });

  it('is what each customer reads, the broken ones first', async () => {
    await start();
    const { rows, others }: AllCustomers = await client.connection.sendRequest(ALL_CUSTOMERS_REQUEST, request);
    assert.equal(others, 0);
    assert.deepEqual(rows[0]?.problems, ['This customer reads Swahili, and the reply is in English.']);
    const broken = rows.map(({ missing, problems }) => missing.length + problems.length > 0);
    assert.deepEqual(
      broken,
      [...broken].sort((a, b) => Number(b) - Number(a)),
    );
    client.stop();
    await start(Array.from({ length: 300 }, (_, index) => `- { id: c${index}, name: Aino }\n`).join(''));
    const many: AllCustomers = await client.connection.sendRequest(ALL_CUSTOMERS_REQUEST, request);
    assert.deepEqual([many.rows.length, many.others], [200, 108]);
  });

  it('is what a finished text lacks, in the language of its words', async () => {
    await start();
    const check = async (text: string, language?: string): Promise<CheckedText> =>
      client.connection.sendRequest(CHECK_TEXT_REQUEST, { uri: 'untitled:One', text, language });
    const text = 'Hei Aino, pakettisi on on myöhässä, ja se tulee meille vasta huomenna.';
    const { language, problems } = await check(text);
    assert.equal(language, 'fi');
    assert.ok(problems.some(({ rule, source }) => rule === 'doubled-word' && text.slice(source.start, source.end) === 'on on'));
    assert.equal((await check('Ваша посылка не пришла, и мы её ищем.')).language, 'ru');
    assert.equal((await check('Samahani, kifurushi chako kimechelewa na tutakupigia.')).language, 'sw');
    assert.equal((await check('OK', 'en')).language, 'en');
  });

  it('is found by the words of its body', async () => {
    await start();
    const [listed]: ListedTemplate[] = await client.connection.sendRequest(LIST_REQUEST);
    assert.match(String(listed?.body), /Hi \{\{customer.firstName\}\}, it is late/);
  });
});
