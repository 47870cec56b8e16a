import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReplywrightApi } from '../../src/extension/activate-common';
import { cleanUp, replywright, write } from './reply-editor';
import { until } from './until';

describe('lenses above a reply', () => {
  let api: ReplywrightApi;
  before(async () => {
    api = await replywright();
  });
  afterEach(() => cleanUp());

  it('open the preview in the language that they stand above', async () => {
    const editor = await write('title: Trial\nbody: Hello.\ntranslations:\n  fi:\n    body: Hei.\n');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', editor.document.uri, 10);
    const ours = lenses.flatMap(({ range, command }) => (command ? [{ line: range.start.line, command }] : []));
    assert.deepEqual(
      ours.map(({ line, command }) => `${line} ${command.title}`),
      ['0 Preview', '0 Copy reply…', '3 Preview in Finnish'],
    );
    const finnish = ours[2]?.command;
    assert.ok(finnish);
    await vscode.commands.executeCommand(finnish.command, ...(finnish.arguments ?? []));
    const state = await until(
      [api.onPreview],
      () => api.preview()?.language === 'fi' && api.preview(),
      () => `${api.preview()?.title} ${api.preview()?.language}`,
    );
    assert.equal(
      state?.body
        ?.map(({ text }) => text)
        .join('')
        .trimEnd(),
      'Hei.',
    );
    // The choice is remembered for the workspace, and other tests read English.
    await api.tell({ type: 'choose', language: 'en' });
  });
});
