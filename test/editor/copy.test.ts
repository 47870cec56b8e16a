import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, fileIn, replywright, TRIAL, write } from './reply-editor';

const BEFORE = 'what was on the clipboard before';

describe('Copy Reply', () => {
  /** What the agent was asked and told. */
  let talk: string[] = [];
  const real = { ...vscode.window };

  before(replywright);
  beforeEach(() => vscode.env.clipboard.writeText(BEFORE));
  afterEach(async () => {
    const { showQuickPick, showInputBox, showInformationMessage, showWarningMessage, showErrorMessage } = real;
    Object.assign(vscode.window, { showQuickPick, showInputBox, showInformationMessage, showWarningMessage, showErrorMessage });
    await cleanUp();
  });

  /** Stands in for the agent, who answers each question with the next answer; undefined breaks off. */
  function answering(...answers: readonly (string | undefined)[]): void {
    talk = [];
    const left = [...answers];
    const tell = async (message: string): Promise<undefined> => {
      talk.push(`! ${message}`);
      return undefined;
    };
    Object.assign(vscode.window, {
      async showQuickPick(items: readonly (string | vscode.QuickPickItem)[], options: vscode.QuickPickOptions) {
        talk.push(`? ${options.placeHolder}`);
        const answer = left.shift();
        const picked = items.find((item) => (typeof item === 'string' ? item : item.label) === answer);
        assert.ok(answer === undefined || picked !== undefined, `"${answer}" can be picked`);
        return picked;
      },
      async showInputBox(options: vscode.InputBoxOptions) {
        talk.push(`? ${options.prompt}`);
        const answer = left.shift();
        const problem = answer === undefined ? undefined : await options.validateInput?.(answer);
        assert.ok(!problem, `"${answer}" is taken: ${problem}`);
        return answer;
      },
      showInformationMessage: tell,
      showWarningMessage: tell,
      showErrorMessage: tell,
    });
  }

  const copy = (uri?: vscode.Uri): Thenable<unknown> => vscode.commands.executeCommand('replywright.copyReply', uri);

  it('asks for the template, the customer and what only the agent knows', async () => {
    await write(
      'title: Trial\nchannels: [email]\nvariables:\n  shelf: { type: number, description: Which shelf, ask: true }\nbody: |\n  Dear {{fallback customer.firstName "customer"}},\n\n  it lies on **shelf {{shelf}}**.\n',
    );
    answering('Trial', '$(edit) Enter the name…', 'Aino Virtanen', '12');
    await copy();
    assert.equal(await vscode.env.clipboard.readText(), 'Dear Aino,\n\nit lies on shelf 12.');
    // Outside the team's hours it adds that they are over, and these tests run by day and by night.
    const said = talk.map((line) => line.replace(/ It is .* outside your working hours\..*$/, ''));
    assert.deepEqual(said, [
      '? Which reply?',
      '? For which customer?',
      "? The customer's first name. Leave it empty if you don't know it.",
      '? Which shelf (shelf)',
      '! The reply is on the clipboard.',
    ]);
  });

  it('writes for the channel of a sample customer', async () => {
    await write('title: Trial\nchannels: [whatsapp]\nbody: |\n  Your **order** is here.\n');
    answering('Emma Clarke');
    await copy(fileIn('starter', TRIAL));
    assert.equal(await vscode.env.clipboard.readText(), 'Your *order* is here.');
    assert.match(talk.at(-1) ?? '', /It is written for the sample customer Emma Clarke\./);
  });

  it('refuses what would reach the customer broken, and leaves the clipboard alone', async () => {
    await write('title: Trial\nchannels: [email]\nbody: |\n  Hello {{#if eta}}soon\n');
    answering('Emma Clarke');
    await copy(fileIn('starter', TRIAL));
    assert.equal(await vscode.env.clipboard.readText(), BEFORE);
    assert.match(talk.at(-1) ?? '', /^! .*Nothing was copied\.$/);
  });

  it('copies nothing when the agent breaks off', async () => {
    await write('title: Trial\nchannels: [email]\nbody: |\n  Your code is {{code}}.\n');
    answering('Emma Clarke', undefined);
    await copy(fileIn('starter', TRIAL));
    assert.equal(await vscode.env.clipboard.readText(), BEFORE);
    assert.deepEqual(talk, ['? For which customer?', '? code']);
  });
});
