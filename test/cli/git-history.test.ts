import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { gitHistory } from '../../src/cli/history/git-history';
import { type FileChange, lineTimes } from '../../src/cli/history/line-times';
import { uriOfPath } from '../../src/library/disk.node';

describe('what git remembers', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'replywright-history-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const git = (day: string, ...args: string[]): void => {
    const date = `${day}T12:00:00Z`;
    const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    execFileSync('git', ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.com', ...args], { cwd: folder, env, stdio: 'ignore' });
  };
  const write = (text: string): void => writeFileSync(join(folder, 'a.yaml'), text);
  const commit = (day: string, text: string): void => {
    write(text);
    git(day, 'add', '-A');
    git(day, 'commit', '-q', '-m', day);
  };
  const days = (lines: number, root = folder, file = 'a.yaml'): (string | undefined)[] => {
    const history = gitHistory(root);
    return Array.from({ length: lines }, (_, line) => {
      const time = history.changedAt(uriOfPath(join(root, file)), line, line);
      return time === undefined ? undefined : new Date(time).toISOString().slice(0, 10);
    });
  };

  it('knows the day of each line, also of those that moved', () => {
    git('2026-01-01', 'init', '-q');
    commit('2026-01-01', 'one\ntwo\nthree\n');
    commit('2026-02-01', 'zero\none\ntwo\nthree\n');
    commit('2026-03-01', 'zero\none\nthree, changed\n');
    assert.deepEqual(days(3), ['2026-02-01', '2026-01-01', '2026-03-01']);
  });

  it('takes what is not committed for the newest', () => {
    git('2026-01-01', 'init', '-q');
    commit('2026-01-01', 'one\ntwo\n');
    write('one\ntwo, changed\n');
    assert.deepEqual(days(2), ['2026-01-01', new Date().toISOString().slice(0, 10)]);
  });

  it('finds a library in a folder of the repository', () => {
    git('2026-01-01', 'init', '-q');
    mkdirSync(join(folder, 'replies ä'));
    writeFileSync(join(folder, 'replies ä', 'b.yaml'), 'one\n');
    git('2026-01-01', 'add', '-A');
    git('2026-01-01', 'commit', '-q', '-m', 'b');
    assert.deepEqual(days(1, join(folder, 'replies ä'), 'b.yaml'), ['2026-01-01']);
  });

  it('remembers nothing where there is no repository, and no commit', () => {
    write('one\n');
    assert.deepEqual(days(1, mkdtempSync(join(tmpdir(), 'replywright-nothing-'))), [undefined]);
    git('2026-01-01', 'init', '-q');
    assert.deepEqual(days(1), [undefined]);
  });
});

/** A file's life: at each step some lines are put in the place of others. Every line carries the step that brought it. */
const life = fc.array(fc.record({ at: fc.nat(12), removed: fc.nat(4), added: fc.nat(4) }), { minLength: 1, maxLength: 12 });

describe('times of lines', () => {
  it('are those of the change that brought each line', () => {
    fc.assert(
      fc.property(life, (steps) => {
        let lines: number[] = [];
        const changes: FileChange[] = [];
        for (const [time, step] of steps.entries()) {
          const from = Math.min(step.at, lines.length);
          const removed = Math.min(step.removed, lines.length - from);
          lines = [...lines.slice(0, from), ...Array.from({ length: step.added }, () => time), ...lines.slice(from + removed)];
          changes.unshift({ path: 'a', time, hunks: [{ from, added: step.added, removed }] });
        }
        const times = lineTimes(changes).get('a');
        assert.deepEqual(
          lines.map((_, line) => times?.get(line)),
          lines,
        );
      }),
    );
  });
});
