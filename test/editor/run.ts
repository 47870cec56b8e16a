// The tests inside a real VS Code, of the extension as `node esbuild.js` has built it: npx tsx test/editor/run.ts [NAME…]
//   NAME picks single test files (`preview`).
//   VSCODE_EXE names a VS Code to take; without it, the one from the npm registry where that runs, else a downloaded desktop edition.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runTests } from '@vscode/test-electron';
import { PROJECT } from '../../scripts/vscode/paths';
import { vscodeExecutable } from '../../scripts/vscode/vscode-executable';
import { bundleTests } from './bundle-tests';
import { makeWorkspace } from './make-workspace';

/** What the tests report; a VS Code that ends without having run them reports nothing. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** How often a window is opened that ends before the first test. A test that fails is not tried again. */
const WINDOWS = 3;

async function main(): Promise<void> {
  const tests = await bundleTests(process.argv.slice(2));
  for (let window = 1; window <= WINDOWS; window++) {
    const outcome = await runInWindow(tests);
    if (outcome?.failed) throw new Error(`${outcome.failed} failing in VS Code`);
    if (outcome?.passed) return console.log(`${outcome.passed} passing in VS Code`);
    console.error('VS Code ended without running the tests.');
  }
  process.exitCode = 1;
}

/** What the tests reported from a new window on a new workspace; undefined when they never started. */
async function runInWindow(tests: string): Promise<Outcome | undefined> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'replywright-editor-'));
  const result = path.join(temporary, 'result.json');
  try {
    const executable = vscodeExecutable();
    await runTests({
      ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: PROJECT,
      extensionTestsPath: tests,
      extensionTestsEnv: { REPLYWRIGHT_RESULT: result },
      launchArgs: [makeWorkspace(temporary), '--disable-extensions'],
    }).catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    return existsSync(result) ? (JSON.parse(readFileSync(result, 'utf8')) as Outcome) : undefined;
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
