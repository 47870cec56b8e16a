import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { cleanUp, diagnosticsOf, fileIn, replace, replywright, show } from './reply-editor';

const PATH = 'templates/keys-fi.yaml';

const text = (day: string): string =>
  `title: Keys\nlanguage: en\nbody: |\n  Hi {{fallback customer.firstName "there"}},\n\n  The keys are here on ${day}.\ntranslations:\n  fi:\n    body: |\n      Hei, avaimet ovat täällä maanantaina.\n`;

describe('with git', () => {
  const file = (): vscode.Uri => fileIn('other', PATH);
  const root = (): string => path.dirname(fileIn('other', 'replywright.yaml').fsPath);

  /** Writes the file and commits it on a day. */
  async function commit(day: string, source: string): Promise<void> {
    await vscode.workspace.fs.writeFile(file(), new TextEncoder().encode(source));
    const date = `${day}T10:00:00Z`;
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=Trial', '-c', 'user.email=trial@acme.example', ...args], {
        cwd: root(),
        env,
        stdio: 'pipe',
      });
    git('init', '--quiet');
    git('add', PATH);
    git('commit', '--quiet', '--no-verify', '--message', day);
  }

  before(replywright);
  after(async () => {
    await cleanUp(file());
    rmSync(path.join(root(), '.git'), { recursive: true, force: true });
  });

  const outdated = (found: readonly string[]): boolean => found.some((one) => one.startsWith('translation-outdated'));

  it('a translation that is older than its source shows in the editor, until it is written anew', async () => {
    await commit('2025-03-05', text('Monday'));
    await commit('2026-03-05', text('Tuesday'));
    const git = vscode.extensions.getExtension('vscode.git');
    assert.ok(git);
    await (await git.activate()).getAPI(1).openRepository(vscode.Uri.file(root()));
    const editor = await show(file());
    await diagnosticsOf(file(), outdated);
    await replace(editor, 'maanantaina', 'tiistaina');
    await diagnosticsOf(file(), (found) => !outdated(found));
    await editor.document.save();
    await diagnosticsOf(file(), (found) => !outdated(found));
  });
});
