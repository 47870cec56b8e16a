import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, diagnosticsOf, fileIn, ours, replace, replywright, show, TRIAL, write } from './reply-editor';

const has =
  (wanted: string) =>
  (found: readonly string[]): boolean =>
    found.includes(wanted);
const lacks =
  (unwanted: string) =>
  (found: readonly string[]): boolean =>
    !found.includes(unwanted);

describe('problems', () => {
  before(replywright);
  afterEach(() => cleanUp(fileIn('starter', 'templates/_trial.yaml')));

  it('show for a file that nobody has opened', async () => {
    await diagnosticsOf(fileIn('other', 'templates/keys.yaml'), has('unknown-variable'));
  });

  it('come and go while the writer types', async () => {
    const uri = fileIn('starter', TRIAL);
    const editor = await write('title: Trial\nbody: |\n  Hello {{customer.firstName}} and {{fallback customer.name "you"}}\n');
    await diagnosticsOf(uri, has('missing-fallback: {{customer.firstName}}'));
    await replace(editor, '{{customer.firstName}}', '{{fallback customer.firstName "there"}}');
    await diagnosticsOf(uri, (found) => !found.some((one) => one.startsWith('missing-fallback')));
    await replace(editor, 'customer.firstName', 'custommer.firstName');
    await diagnosticsOf(uri, has('unknown-variable: custommer.firstName'));
  });

  it('point at the right text in any language', async () => {
    await write('title: Trial\ntranslations:\n  ru:\n    body: "Привет 👋, \\t{{зазаз}} и {{fallback customer.name \\"друг\\"}}"\n');
    await diagnosticsOf(fileIn('starter', TRIAL), has('unknown-variable: зазаз'));
  });

  it('speak of the text as it is on disk after an editor is closed without saving', async () => {
    const uri = fileIn('starter', TRIAL);
    const editor = await write('title: Trial\nbody: |\n  {{custommer.name}}\n');
    await replace(editor, 'custommer', 'agentt');
    await diagnosticsOf(uri, has('unknown-variable: agentt.name'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await diagnosticsOf(uri, () => ours(uri).some(({ message }) => message.includes('custommer.name')));
  });

  it('follow files that other programs write and delete', async () => {
    const uri = fileIn('starter', TRIAL);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('title: Trial\nbody: "{{custommer.name}}"\n'));
    await diagnosticsOf(uri, has('unknown-variable'));
    await vscode.workspace.fs.delete(uri);
    await diagnosticsOf(uri, (found) => found.length === 0);
  });

  it('reach the templates that show a fragment', async () => {
    const uri = fileIn('starter', TRIAL);
    await write('title: Trial\nbody: |\n  {{> trial}}\n');
    await diagnosticsOf(uri, has('unknown-fragment: trial'));
    const fragment = await write('title: Part\nbody: |\n  Hello\n', fileIn('starter', 'templates/_trial.yaml'));
    await diagnosticsOf(uri, lacks('unknown-fragment: trial'));
    await replace(fragment, 'Hello', 'Hello {{> trial}}');
    await diagnosticsOf(fragment.document.uri, (found) => found.some((one) => one.startsWith('circular-fragment')));
  });

  it('name broken YAML at its place, and vanish with it', async () => {
    const uri = fileIn('starter', TRIAL);
    const editor = await write('title: Trial\ntags: [one, two\nbody: |\n  Hello\n');
    await diagnosticsOf(uri, (found) => found.some((one) => one.startsWith('yaml-syntax')));
    await replace(editor, 'two', 'two]');
    await diagnosticsOf(uri, (found) => !found.some((one) => one.startsWith('yaml-syntax')));
  });

  it('show in the policy and in the sample customers too', async () => {
    const policy = fileIn('other', 'replywright.yaml');
    const editor = await show(policy);
    await replace(editor, 'languages', 'langauges');
    await diagnosticsOf(policy, (found) => found.some((one) => one.startsWith('schema')));
  });

  it('leave YAML alone that is no reply', async () => {
    await show(fileIn('none', 'templates/deployment.yaml'));
    await show(fileIn('none', 'settings.yaml'));
    // Another file's problems come after theirs would have.
    await write('title: Trial\nbody: |\n  {{custommer.name}}\n');
    await diagnosticsOf(fileIn('starter', TRIAL), has('unknown-variable: custommer.name'));
    assert.deepEqual([...ours(fileIn('none', 'templates/deployment.yaml')), ...ours(fileIn('none', 'settings.yaml'))], []);
  });

  it('are back after a restart of the language server', async () => {
    const uri = fileIn('other', 'templates/keys.yaml');
    await diagnosticsOf(uri, has('unknown-variable'));
    const gone = diagnosticsOf(uri, (found) => found.length === 0);
    await vscode.commands.executeCommand('replywright.restartServer');
    await gone;
    await diagnosticsOf(uri, has('unknown-variable'));
  });
});
