import assert from 'node:assert/strict';
import { LINE_DATES_NOTIFICATION, type LineDates } from '../../src/protocol/requests';
import translationOutdated from '../../src/rules/translation-outdated';
import { startClient, type TestClient, uriOf } from './test-client';

const PATH = 'templates/one.yaml';
const TEXT = 'title: Refund\nbody: Within 3 days.\ntranslations:\n  fi:\n    body: Viiden päivän kuluessa.\n';
const [OLD, NEW] = [Date.parse('2025-03-05'), Date.parse('2026-03-05')];

describe('the age of lines in an editor', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await startClient({ files: { 'replywright.yaml': 'languages: [en, fi]\n', [PATH]: TEXT }, rules: [translationOutdated] });
    await client.open(PATH);
  });
  afterEach(() => client.stop());

  const tell = (changedAt: LineDates['changedAt'], version = 1): Promise<void> =>
    client.connection.sendNotification(LINE_DATES_NOTIFICATION, { uri: uriOf(PATH), version, changedAt } satisfies LineDates);
  const outdated = (): Promise<unknown> => client.diagnostics(PATH, ([found]) => found?.code === 'translation-outdated');
  const silent = (): Promise<unknown> => client.diagnostics(PATH, ({ length }) => length === 0);

  it('shows a translation that is older than its source', async () => {
    await tell([OLD, NEW, null, null, OLD]);
    await outdated();
    await tell([OLD, OLD, null, null, NEW]);
    await silent();
  });

  it('is unknown once the text is changed, and again when the file is closed', async () => {
    await tell([OLD, NEW, OLD, OLD, OLD]);
    await outdated();
    await client.edit(PATH, `# New\n${TEXT}`);
    await silent();
    await tell([NEW, OLD, NEW, OLD, OLD, OLD], 2);
    await outdated();
    await client.close(PATH);
    await silent();
  });

  it('is not taken from another version of the text', async () => {
    await client.edit(PATH, TEXT.replace('3', '4'));
    await tell([OLD, NEW, OLD, OLD, OLD], 1);
    await tell([OLD, OLD, OLD, OLD, NEW], 2);
    await client.connection.sendRequest('replywright/list');
    assert.ok(!client.log.some((entry) => entry.includes('translation-outdated')), client.log.join('\n'));
  });
});
