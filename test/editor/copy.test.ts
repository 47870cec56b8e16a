import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReplywrightApi } from '../../src/extension/activate-common';
import type { Fill, HostMessage, PreviewState } from '../../src/protocol/preview';
import { cleanUp, fileIn, replywright, TRIAL, write } from './reply-editor';
import { until } from './until';

const BEFORE = 'what was on the clipboard before';
const SHELF = `title: Trial
channels: [email]
variables:
  shelf: { type: number, description: Which shelf, ask: true }
body: |
  Dear {{fallback customer.firstName "customer"}},

  it lies on **shelf {{shelf}}**.
`;

/** The tests act as the page does, whose own tests are elsewhere; the page is there all the same, and hears what it is told. */
describe('Copy Reply', () => {
  let api: ReplywrightApi;
  let told: HostMessage[] = [];
  let listening: vscode.Disposable;
  before(async () => {
    api = await replywright();
  });
  beforeEach(async () => {
    told = [];
    listening = api.onTold((message) => told.push(message));
    await vscode.env.clipboard.writeText(BEFORE);
  });
  afterEach(async () => {
    listening.dispose();
    await cleanUp();
  });

  const shown = (wish: (state: PreviewState) => boolean): Promise<PreviewState> =>
    until(
      [api.onPreview],
      () => {
        const state = api.preview();
        return state && wish(state) && state;
      },
      () => JSON.stringify(api.preview()?.fill),
    );

  /** What the page is told of a kind, first of all since the test began. */
  const hears = <Type extends HostMessage['type']>(type: Type): Promise<Extract<HostMessage, { type: Type }>> =>
    until(
      [api.onTold],
      () => told.find((message): message is Extract<HostMessage, { type: Type }> => message.type === type),
      () => told.map((message) => message.type).join(' '),
    );

  /** Begins to fill the trial reply in. The page's own form stays closed, so that it gives nothing itself meanwhile. */
  async function form(text: string): Promise<PreviewState> {
    await write(text);
    await vscode.commands.executeCommand('replywright.openPreview');
    await shown(({ title, fill }) => title === 'Trial' && fill === undefined);
    await fill({});
    return shown((state) => state.fill !== undefined);
  }

  const fill = (given: Partial<Fill>): Promise<void> => api.tell({ type: 'fill', fill: { values: {}, ...given } });
  const bodyOf = (state: PreviewState): string => (state.body ?? []).map(({ text }) => text).join('');

  async function copied(): Promise<string> {
    told = [];
    // A page without the keyboard may not write, which leaves it to VS Code, whose clipboard can be read here.
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await api.tell({ type: 'copy' });
    const { ok, message } = await hears('copied');
    return `${ok ? 'copied' : 'refused'}: ${message}`;
  }

  it('opens the form of the reply, which makes nothing up', async () => {
    await write(SHELF);
    await vscode.commands.executeCommand('replywright.copyReply', fileIn('starter', TRIAL));
    await hears('openForm');
    const state = await shown(({ title, fill }) => title === 'Trial' && fill !== undefined);
    assert.equal(state.fill?.customerName, '');
    assert.deepEqual(
      state.fill?.asked.map(({ name, value }) => [name, value ?? '']),
      [['shelf', '']],
    );
    assert.match(bodyOf(state), /^Dear customer,/);
  });

  it('fills the reply in as values come, and copies it', async () => {
    await form(SHELF);
    await fill({ customerName: 'Aino Virtanen' });
    await shown((state) => bodyOf(state).startsWith('Dear Aino,'));
    await fill({ customerName: 'Aino Virtanen', values: { shelf: '12' } });
    await shown((state) => state.fill?.refusal === undefined && bodyOf(state).includes('12'));
    assert.match(await copied(), /^copied: The reply is on the clipboard\./);
    assert.match(await vscode.env.clipboard.readText(), /^Dear Aino,\n\nit lies on shelf 12\.\n?$/);
    const written = await hears('write');
    assert.match(written.html ?? '', /<(?:b|strong)>shelf 12<\/(?:b|strong)>/);
  });

  it('refuses while a value is missing, and leaves the clipboard alone', async () => {
    await form(SHELF);
    await fill({ customerName: 'Aino' });
    assert.match(await copied(), /^refused: .*`shelf`.*Nothing was copied\.$/);
    assert.equal(await vscode.env.clipboard.readText(), BEFORE);
  });

  it('refuses what would reach the customer broken', async () => {
    await write('title: Trial\nchannels: [email]\nbody: |\n  Hello {{#if eta}}soon\n');
    await vscode.commands.executeCommand('replywright.openPreview');
    await shown(({ title }) => title === 'Trial');
    assert.match(await copied(), /^refused: .*Nothing was copied\.$/);
    assert.equal(await vscode.env.clipboard.readText(), BEFORE);
  });

  it('copies the sample that is shown, and says so', async () => {
    await write('title: Trial\nchannels: [whatsapp]\nbody: |\n  Your **order** is here.\n');
    await vscode.commands.executeCommand('replywright.openPreview');
    await shown(({ title, channel }) => title === 'Trial' && channel === 'whatsapp');
    assert.match(await copied(), /^copied: .*sample customer/);
    assert.match(await vscode.env.clipboard.readText(), /^Your \*order\* is here\.\n?$/);
  });

  it('asks agents for their own name once, and forgets what was about the customer', async () => {
    const text = 'title: Trial\nchannels: [email]\nbody: |\n  Your code is {{code}}. {{agent.nickname}}\n';
    await form(text);
    await fill({ values: { code: '77', 'agent.nickname': 'Mika' } });
    assert.match(await copied(), /^copied: /);
    told = [];
    const again = await form(text);
    assert.deepEqual(
      again.fill?.asked.map(({ name, value }) => [name, value ?? '']),
      [
        ['code', ''],
        ['agent.nickname', 'Mika'],
      ],
    );
  });

  it('keeps to the reply that is being filled in, whatever the editor turns to', async () => {
    await form(SHELF);
    await fill({ values: { shelf: '12' } });
    await shown((state) => bodyOf(state).includes('12'));
    await vscode.commands.executeCommand('vscode.open', fileIn('other', 'templates/keys.yaml'), vscode.ViewColumn.One);
    await fill({ values: { shelf: '13' } });
    const state = await shown((now) => bodyOf(now).includes('13'));
    assert.equal(state.title, 'Trial');
    await api.tell({ type: 'fill' });
    await shown((now) => now.title === 'Trial' && now.fill === undefined);
  });

  it('copies what a macro does, as a checklist and as JSON', async () => {
    await write('title: Trial\nchannels: [email]\nactions:\n  status: pending\nbody: |\n  Hello.\n');
    await vscode.commands.executeCommand('replywright.openPreview');
    await shown(({ title, actions }) => title === 'Trial' && actions.length > 0);
    await api.tell({ type: 'copyActions', as: 'checklist' });
    assert.match(await vscode.env.clipboard.readText(), /^- \[ \] .*pending/);
    await api.tell({ type: 'copyActions', as: 'json' });
    assert.deepEqual(JSON.parse(await vscode.env.clipboard.readText()), { status: 'pending' });
  });

  it('tells the page where the cursor stands', async () => {
    const editor = await write('title: Trial\nchannels: [email]\nbody: |\n  Hello there.\n');
    await vscode.commands.executeCommand('replywright.openPreview');
    await shown(({ title }) => title === 'Trial');
    told = [];
    const place = editor.document.positionAt(editor.document.getText().indexOf('there'));
    editor.selection = new vscode.Selection(place, place);
    assert.equal((await hears('cursor')).offset, editor.document.getText().indexOf('there'));
  });
});
