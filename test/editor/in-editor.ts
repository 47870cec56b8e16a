import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import Mocha from 'mocha';
import { openFolders } from './open-folders';

/** Runs the test files beside this one, inside VS Code, which calls it. Rejects when a test fails, or the window lacks its folders. */
export async function run(): Promise<void> {
  await openFolders();
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: true });
  for (const name of readdirSync(__dirname).sort()) if (name.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, name));
  const result = process.env.REPLYWRIGHT_RESULT;
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failed) => {
      if (result) writeFileSync(result, JSON.stringify({ passed: runner.stats?.passes ?? 0, failed }));
      if (failed > 0) reject(new Error(`${failed} tests failed.`));
      else resolve();
    });
  });
}
