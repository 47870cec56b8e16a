import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReplywrightApi } from '../../src/extension/activate-common';
import type { ReplyNode } from '../../src/extension/reply-tree';
import { cleanUp, fileIn, replywright, TRIAL, write } from './reply-editor';
import { until } from './until';

describe('the view of all replies', () => {
  let api: ReplywrightApi;
  before(async () => {
    api = await replywright();
  });
  afterEach(() => cleanUp());

  async function drawn(node?: ReplyNode, indent = ''): Promise<string[]> {
    const children = (await api.replies.getChildren(node)) ?? [];
    const lines = await Promise.all(
      children.map(async (child) => [
        `${indent}${String((await api.replies.getTreeItem(child)).label)}`,
        ...(await drawn(child, `${indent}  `)),
      ]),
    );
    return lines.flat();
  }

  /** The view's rows, as soon as they meet a wish. */
  async function rows(wish: (lines: readonly string[]) => boolean): Promise<readonly string[]> {
    const onChange = api.replies.onDidChangeTreeData as vscode.Event<unknown>;
    const looked = new vscode.EventEmitter<void>();
    let lines: readonly string[] = [];
    const look = async (): Promise<void> => {
      lines = await drawn();
      looked.fire();
    };
    const listening = onChange(() => void look());
    try {
      void look();
      return await until(
        [looked.event],
        () => wish(lines) && lines,
        () => lines.join('\n'),
      );
    } finally {
      listening.dispose();
    }
  }

  it('shows each team with its folders, and a click previews', async () => {
    const lines = await rows((now) => now.some((line) => line.trim() === 'Parcel is late'));
    assert.ok(lines.includes('other / templates'), lines.join('\n'));
    assert.ok(lines.includes('  Keys are ready'), lines.join('\n'));
    const [folder] = (await api.replies.getChildren()) ?? [];
    const [reply] = (folder && (await api.replies.getChildren(folder))) ?? [];
    assert.ok(reply);
    const { command, tooltip } = await api.replies.getTreeItem(reply);
    assert.match(String(tooltip), /^Keys are ready\n/);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await until(
      [api.onPreview],
      () => api.preview()?.title === 'Keys are ready',
      () => String(api.preview()?.title),
    );
  });

  it('follows the files', async () => {
    await write('title: Brand new\nbody: Hello.\n');
    await rows((lines) => lines.some((line) => line.trim() === 'Brand new'));
    await cleanUp(fileIn('starter', TRIAL));
    await rows((lines) => lines.every((line) => line.trim() !== 'Brand new'));
  });
});
