import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReplywrightApi } from '../../src/extension/activate-common';
import type { PreviewPiece, PreviewState } from '../../src/protocol/preview';
import { cleanUp, fileIn, replace, replywright, show, TRIAL, write } from './reply-editor';
import { until } from './until';

const HELLO = 'title: Trial\nbody: |\n  Hello {{fallback customer.firstName "there"}}, your order is {{order.number}}.\n';

describe('preview', () => {
  let api: ReplywrightApi;
  before(async () => {
    api = await replywright();
  });
  afterEach(() => cleanUp(fileIn('starter', 'templates/_trial.yaml')));

  const marked = (pieces: readonly PreviewPiece[] | undefined): string =>
    (pieces ?? [])
      .map(({ kind, text, variable }) => (kind === 'text' ? text : kind === 'value' ? `[${text}]` : `[!${variable}!]`))
      .join('')
      .trimEnd();

  /** What the preview shows, as soon as it meets a wish. */
  const shown = (wish: (state: PreviewState) => boolean): Promise<PreviewState> =>
    until(
      [api.onPreview],
      () => {
        const state = api.preview();
        return state && wish(state) && state;
      },
      () => marked(api.preview()?.body),
    );

  const reads = (text: string): Promise<PreviewState> => shown((state) => marked(state.body) === text);

  const tabs = (): vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const tabNamed = (name: string): Promise<vscode.Tab> =>
    until(
      [vscode.window.tabGroups.onDidChangeTabs],
      () => tabs().find(({ label }) => label === name),
      () =>
        tabs()
          .map(({ label }) => label)
          .join('\n'),
    );

  const open = (): Thenable<unknown> => vscode.commands.executeCommand('replywright.openPreview');

  it("shows the editor's template to the team's first customer, with its values marked", async () => {
    await write(HELLO);
    await open();
    const state = await reads('Hello [Emma], your order is [A-1042].');
    assert.equal(state.title, 'Trial');
    assert.deepEqual(state.languages, ['en']);
    assert.deepEqual(state.channels, ['email', 'whatsapp', 'telegram', 'web']);
    await tabNamed('Preview: Trial');
  });

  it('follows what is typed', async () => {
    const editor = await write(HELLO);
    await open();
    await reads('Hello [Emma], your order is [A-1042].');
    await replace(editor, 'Hello', 'Good day');
    await reads('Good day [Emma], your order is [A-1042].');
  });

  it('shows a missing value as missing', async () => {
    await write('title: Trial\nbody: |\n  Your code is {{code}}.\n');
    await open();
    const state = await reads('Your code is [!code!].');
    assert.deepEqual(
      state.missing.map(({ variable }) => variable),
      ['code'],
    );
    assert.ok(state.problems.some(({ rule }) => rule === 'unknown-variable'));
  });

  it('keeps the last good reply while the file is broken', async () => {
    const editor = await write(HELLO);
    await open();
    await reads('Hello [Emma], your order is [A-1042].');
    await replace(editor, '{{order.number}}', '{{order.number');
    const state = await shown(({ stale }) => stale);
    assert.equal(marked(state.body), 'Hello [Emma], your order is [A-1042].');
    await replace(editor, '{{order.number', '{{order.number}}');
    await shown(({ stale }) => !stale);
  });

  it('turns to the template that the writer turns to, and stays with it in other files', async () => {
    await write(HELLO);
    await open();
    await reads('Hello [Emma], your order is [A-1042].');
    await show(fileIn('other', 'templates/keys.yaml'));
    const state = await shown(({ title }) => title === 'Keys are ready');
    assert.deepEqual(state.channels, ['sms']);
    await show(fileIn('none', 'settings.yaml'));
    const editor = await show(fileIn('starter', TRIAL));
    await replace(editor, 'Hello', 'Good day');
    await reads('Good day [Emma], your order is [A-1042].');
  });

  it('renders a fragment alone, and its changes inside a template', async () => {
    const fragment = await write('title: Part\nbody: |-\n  your order {{order.number}}\n', fileIn('starter', 'templates/_trial.yaml'));
    await open();
    await shown(({ kind, body }) => kind === 'fragment' && marked(body) === 'your order [A-1042]');
    await write('title: Trial\nbody: |\n  Hello, {{> trial}}!\n');
    await reads('Hello, your order [A-1042]!');
    const again = await show(fragment.document.uri);
    await shown(({ kind }) => kind === 'fragment');
    await replace(again, 'your order', 'the order');
    await reads('the order [A-1042]');
    await show(fileIn('starter', TRIAL));
    await reads('Hello, the order [A-1042]!');
  });

  it('is gone when it is closed, and opens again', async () => {
    await write(HELLO);
    await open();
    await reads('Hello [Emma], your order is [A-1042].');
    await vscode.window.tabGroups.close(await tabNamed('Preview: Trial'));
    await until(
      [api.onPreview],
      () => api.preview() === undefined,
      () => marked(api.preview()?.body),
    );
    await open();
    await reads('Hello [Emma], your order is [A-1042].');
  });

  it('goes on after a restart of the language server', async () => {
    const editor = await write(HELLO);
    await open();
    await reads('Hello [Emma], your order is [A-1042].');
    await vscode.commands.executeCommand('replywright.restartServer');
    await replace(editor, 'Hello', 'Good day');
    await reads('Good day [Emma], your order is [A-1042].');
  });
});
