import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { makeFolder, type TestFolder } from './run-cli';
import { SMALL_LIBRARY } from './small-library';

/** `npm run build` makes it. */
const CLI = resolve('dist/cli.js');

describe('the command line as it is shipped', () => {
  let folder: TestFolder;
  before(async () => (folder = await makeFolder(SMALL_LIBRARY)));
  after(() => folder.remove());

  const spawn = (args: readonly string[], setting: { input?: string; env?: NodeJS.ProcessEnv } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder.path, encoding: 'utf8', ...setting });
    return { code: status, out: stdout, err: stderr };
  };

  it('checks, with its exit code', () => {
    const { code, out } = spawn(['check', '--format', 'json', '--rule', 'unknown-variable']);
    assert.equal(JSON.parse(out).summary.errors, 1);
    assert.equal(code, 1);
  });

  it('reads standard input', () => {
    const { code, out } = spawn(['check', '--text', '--language', 'en', '--rule', 'eta-missing', '-'], { input: 'We will look into it.' });
    assert.match(out, /^<stdin>:1:\d+\n/);
    assert.equal(code, 1);
  });

  it('has its pages and its starter library with it', () => {
    assert.match(spawn(['explain', 'schema']).out, /^schema\n/);
    const { code, out } = spawn(['init', 'new']);
    assert.equal(code, 0);
    assert.match(out, /^wrote new\/replywright\.yaml$/m);
  });

  it('has colours when they are asked for, and not against NO_COLOR', () => {
    const colored = (env: NodeJS.ProcessEnv): boolean =>
      spawn(['check'], { env: { PATH: process.env.PATH, ...env } }).out.includes('\u001b[');
    assert.ok(!colored({}));
    assert.ok(colored({ FORCE_COLOR: '1' }));
    assert.ok(!colored({ FORCE_COLOR: '1', NO_COLOR: '1' }));
  });

  it('ends quietly when nobody reads on', () => {
    const shell = `"${process.execPath}" "${CLI}" check --format json | head -c 5`;
    assert.equal(execFileSync('/bin/bash', ['-c', `set -o pipefail; ${shell}; true`], { cwd: folder.path, encoding: 'utf8' }).length, 5);
  });
});
