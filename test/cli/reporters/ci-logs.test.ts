import assert from 'node:assert/strict';
import { findingsIn } from '../../../src/cli/reporters/findings';
import { carried, HOSTILE_TEXTS, hostileFindings } from './hostile-findings';
import { piped, reportOf } from './report-of';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads a log as GitHub's runner does: a line that begins with `::`, blanks before it aside, or else that has `##[` anywhere. */
function githubCommands(log: string): Command[] {
  const plain = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return log.split(/\r\n|\r|\n/).flatMap((line): Command[] => {
    const read = /^\s*::([^: ]+)(?: (.*?))?::(.*)$/s.exec(line);
    if (!read) return line.includes('##[') ? [{ name: '##[', properties: {}, data: line }] : [];
    const properties = (read[2] ?? '').split(',').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name, plain(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')] as const;
    });
    return [{ name: read[1]!, properties: Object.fromEntries(properties), data: plain(read[3]!).replaceAll('%25', '%') }];
  });
}

/** Reads a log as Azure's agent does: `##vso[` anywhere in a line, however it is written, or `##[` at its beginning. */
function azureCommands(log: string): Command[] {
  const plain = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return log.split(/\r\n|\r|\n/).flatMap((line): Command[] => {
    const read = /##vso\[([\w.]+)(?: ([^\]]*))?\](.*)$/is.exec(line);
    if (!read) return line.startsWith('##[') ? [{ name: '##[', properties: {}, data: line }] : [];
    const properties = (read[2] ?? '').split(';').flatMap((pair) => {
      const [name = '', ...value] = pair.split('=');
      const text = plain(value.join('=')).replaceAll('%3B', ';').replaceAll('%5D', ']').replaceAll('%AZP25', '%');
      return name === '' ? [] : [[name, text] as const];
    });
    return [{ name: read[1]!, properties: Object.fromEntries(properties), data: plain(read[3]!).replaceAll('%AZP25', '%') }];
  });
}

const findings = hostileFindings().flatMap(findingsIn);

describe('a log that GitHub reads', () => {
  it('holds each finding as it was, and no command besides', async () => {
    const commands = githubCommands(piped(await reportOf('github', hostileFindings())));
    assert.deepEqual(
      commands.map(({ name, properties: { file, line, title }, data }) => ({ name, file, line, title, data })),
      findings.map(({ path, diagnostic: { severity, rule, message }, start }) => ({
        name: { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' }[severity],
        file: carried(path),
        line: String(start.line),
        title: rule,
        data: carried(message),
      })),
    );
  });

  it('names columns where a finding stays in its line', async () => {
    const [file] = hostileFindings();
    const one = { ...file!.diagnostics[0]!, message: 'Hm' };
    const [short, long] = [
      { ...one, span: { start: 0, end: 5 } },
      { ...one, span: { start: 0, end: 12 } },
    ];
    assert.equal(
      await reportOf('github', [{ path: 'a.yaml', source: 'title: A\nbody: B\n', diagnostics: [short, long] }]),
      '::error file=a.yaml,line=1,endLine=1,col=1,endColumn=6,title=spacing::Hm\n' +
        '::error file=a.yaml,line=1,endLine=2,title=spacing::Hm\n',
    );
  });

  it('says how many the runner will not show', async () => {
    const [file] = hostileFindings();
    const many = (count: number) => [{ ...file!, diagnostics: Array.from({ length: count }, () => file!.diagnostics[0]!) }];
    const last = async (count: number): Promise<string | undefined> => (await reportOf('github', many(count))).trimEnd().split('\n').at(-1);
    assert.match((await last(10)) ?? '', /^::error /);
    assert.match((await last(13)) ?? '', /^3 findings more than GitHub shows /);
  });
});

describe('a log that Azure reads', () => {
  it('holds errors and warnings as they were, the others as plain lines, and no command besides', async () => {
    const log = piped(await reportOf('azure', hostileFindings()));
    const loud = findings.filter(({ diagnostic: { severity } }) => severity === 'error' || severity === 'warning');
    assert.deepEqual(
      azureCommands(log).map(({ name, properties, data }) => ({ name, ...properties, data })),
      loud.map(({ path, diagnostic: { severity, rule, message }, start }) => ({
        name: 'task.logissue',
        type: severity,
        sourcepath: carried(path),
        linenumber: String(start.line),
        columnnumber: String(start.column),
        code: rule,
        data: carried(message),
      })),
    );
    assert.equal(log.trimEnd().split(/\r\n|\r|\n/).length, findings.length);
  });
});

describe('a log for people', () => {
  it('holds no command, no control character and no line that is not ours', async () => {
    const log = piped(await reportOf('pretty', hostileFindings()));
    assert.deepEqual(githubCommands(log), []);
    assert.deepEqual(azureCommands(log), []);
    assert.doesNotMatch(log, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    assert.equal(log.split('\n').filter((line) => / (?:spacing|internal-error)$/.test(line)).length, findings.length);
  });

  it('leaves every other text as it is', async () => {
    const log = await reportOf('pretty', hostileFindings());
    for (const text of HOSTILE_TEXTS.filter((text) => /^[\x20-\x7e]*$/.test(text) && !/^\s*::|##/.test(text)))
      assert.ok(log.includes(text));
  });
});
