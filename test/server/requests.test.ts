import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, Hover, Location, LocationLink, Position, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LIST_REQUEST, type ListedTemplate } from '../../src/protocol/requests';
import { startClient, type TestClient, uriOf } from './test-client';
import { RULES } from './word-rule';

const LIBRARY = {
  'replywright.yaml': 'languages: [en, fi]\nvariables:\n  shop: { description: Which shop }\n',
  'templates/_signature.yaml': 'title: Our name\nbody: |\n  Yours,\n',
  'templates/shipping/late.yaml':
    'title: Parcel is late\nuseWhen: It is late.\ntags: [delay]\nbody: |\n  bad Привет\ntranslations:\n  fi: { body: Hei }\n',
};

describe("the server's answers", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  /** Opens a template with a cursor in it. */
  async function at(marked: string, path = 'templates/one.yaml'): Promise<{ textDocument: { uri: string }; position: Position }> {
    client = await startClient({ files: LIBRARY, rules: RULES });
    const text = marked.replace('█', '');
    await client.open(path, text);
    return { textDocument: { uri: uriOf(path) }, position: TextDocument.create('', 'yaml', 1, text).positionAt(marked.indexOf('█')) };
  }

  /** The whole file after edits. */
  const edited = (path: string, edits: readonly TextEdit[]): string =>
    TextDocument.applyEdits(TextDocument.create('', 'yaml', 1, client.text(path)), [...edits]);

  it('completes a half-typed name in a half-typed file', async () => {
    const items = await completed('title: One\nbody: |\n  Привет 👋 {{cust█\n');
    const item = items.find(({ label }) => label === 'customer.firstName');
    assert.deepEqual(
      edited('templates/one.yaml', [item?.textEdit as TextEdit]),
      'title: One\nbody: |\n  Привет 👋 {{customer.firstName}}\n',
    );
  });

  async function completed(marked: string, path?: string, triggerCharacter?: string): Promise<CompletionItem[]> {
    const context = triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter };
    return (await at(marked, path).then((place) =>
      client.connection.sendRequest('textDocument/completion', { ...place, context }),
    )) as CompletionItem[];
  }

  it('asks for values right after a key with choices', async () => {
    const items = await completed('title: One\nki█\n');
    assert.equal(items.find(({ label }) => label === 'kind')?.command?.command, 'editor.action.triggerSuggest');
    client.stop();
    assert.deepEqual(
      (await completed('title: One\nkind: █\n', undefined, ' ')).map(({ label }) => label),
      ['reply', 'auto-reply', 'note'],
    );
  });

  it('gives an old client plain text and plain places', async () => {
    client = await startClient({ files: LIBRARY, rules: RULES, plain: true });
    await client.open('templates/one.yaml', 'title: One\nbody: |\n  {{fall\n  {{> signature}}\n');
    const textDocument = { uri: uriOf('templates/one.yaml') };
    const items: CompletionItem[] = await client.connection.sendRequest('textDocument/completion', {
      textDocument,
      position: { line: 2, character: 8 },
    });
    const item = items.find(({ label }) => label === 'fallback');
    assert.equal(
      edited('templates/one.yaml', [item?.textEdit as TextEdit]),
      'title: One\nbody: |\n  {{fallback customer.firstName "there"}}\n  {{> signature}}\n',
    );
    const [place]: Location[] = await client.connection.sendRequest('textDocument/definition', {
      textDocument,
      position: { line: 3, character: 8 },
    });
    assert.equal(place?.uri, uriOf('templates/_signature.yaml'));
  });

  it("takes a blank at a line's beginning for indentation", async () => {
    assert.deepEqual(await completed('title: One\nactions:\n █\n', undefined, ' '), []);
  });

  it('completes in the policy as it is being typed', async () => {
    const items = await completed('rules:\n  bad-█\n', 'replywright.yaml');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['bad-word', 'bad-fragment'],
    );
  });

  it('says nothing about foreign files', async () => {
    assert.deepEqual(await completed('ki█\n', 'elsewhere/one.yaml'), []);
  });

  it('explains what the mouse is on', async () => {
    const place = await at('title: One\nbody: |\n  {{sh█op}}\n');
    const shown = (await client.connection.sendRequest('textDocument/hover', place)) as Hover;
    assert.match((shown.contents as { value: string }).value, /Which shop/);
    assert.deepEqual(shown.range, { start: { line: 2, character: 4 }, end: { line: 2, character: 8 } });
  });

  it('leads to fragments and to the policy', async () => {
    const [link] = (await defined('title: One\nbody: |\n  {{> sign█ature}}\n')) as LocationLink[];
    assert.equal(link?.targetUri, uriOf('templates/_signature.yaml'));
    assert.deepEqual(link?.targetSelectionRange.start, { line: 1, character: 0 });
    client.stop();
    const [shared] = (await defined('title: One\nbody: |\n  {{sh█op}}\n')) as LocationLink[];
    assert.deepEqual([shared?.targetUri, shared?.targetSelectionRange.start], [uriOf('replywright.yaml'), { line: 2, character: 2 }]);
  });

  async function defined(marked: string): Promise<LocationLink[] | Location[]> {
    const place = await at(marked);
    return client.connection.sendRequest('textDocument/definition', place);
  }

  it('offers fixes, and fixes all', async () => {
    const { textDocument, position } = await at('title: One\nsubject: "a b█ad \\"day\\""\nbody: |\n  bad, bad\n');
    const range = { start: position, end: position };
    const ask = (only?: string[]) =>
      client.connection.sendRequest('textDocument/codeAction', {
        textDocument,
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      }) as Promise<CodeAction[]>;
    const [fix, silence] = await ask();
    assert.deepEqual(
      [fix?.title, fix?.isPreferred, fix?.kind, fix?.diagnostics?.[0]?.code],
      ['Write "good"', true, 'quickfix', 'bad-word'],
    );
    const edits = (action: CodeAction | undefined) => action?.edit?.changes?.[textDocument.uri] ?? [];
    assert.equal(edited('templates/one.yaml', edits(fix)), 'title: One\nsubject: "a good \\"day\\""\nbody: |\n  bad, bad\n');
    assert.equal(
      edited('templates/one.yaml', edits(silence)),
      'title: One\n# replywright-disable-next-line bad-word\nsubject: "a bad \\"day\\""\nbody: |\n  bad, bad\n',
    );
    const [all] = await ask(['source.fixAll']);
    assert.equal(all?.kind, 'source.fixAll.replywright');
    assert.equal(edited('templates/one.yaml', edits(all)), 'title: One\nsubject: "a good \\"day\\""\nbody: |\n  good, good\n');
    assert.deepEqual(await ask(['refactor']), []);
  });

  it('lists the templates for a picker', async () => {
    await at('title: About us█\nkind: note\nbody: x\n');
    const listed: ListedTemplate[] = await client.connection.sendRequest(LIST_REQUEST);
    assert.deepEqual(
      listed.map(({ id, title, kind, languages, tags, channels }) => [id, title, kind, languages, tags, channels]),
      [
        ['one', 'About us', 'note', ['en'], [], ['email']],
        ['shipping/late', 'Parcel is late', 'reply', ['en', 'fi'], ['delay'], ['email']],
      ],
    );
  });
});
