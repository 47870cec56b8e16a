import assert from 'node:assert/strict';
import type { TemplateSettings } from '../../src/template/settings';
import { createFinishedSnapshot, createSnapshot, type Snapshot } from '../../src/template/snapshot';
import { wholeFile } from '../rules/marked-source';

function settingsWith(asked: string[] = []): TemplateSettings {
  return {
    revision: 1,
    languages: ['en', 'fi'],
    variables: new Map(),
    templateFolders: ['templates/'],
    matcher: (language) => {
      asked.push(language);
      return undefined;
    },
  };
}

const snapshotOf = (source: string, asked?: string[]): Snapshot =>
  createSnapshot({ uri: 'file:///t.yaml', version: 1, source, kind: 'template', id: 'late', settings: settingsWith(asked) });

const LATE = wholeFile(`
  title: Late
  subject: Your parcel {{number}}
  body: |
    Hi {{name}},
    it is late.
  actions:
    note: "{{number}} is late"
  translations:
    fi:
      body: Hei {{name}}, se on myöhässä.
`);

describe('a snapshot', () => {
  it('parses once, when asked, and gives the same parts from then on', () => {
    const asked: string[] = [];
    const snapshot = snapshotOf(LATE, asked);
    assert.equal(snapshot.yaml, snapshot.yaml);
    assert.equal(snapshot.template, snapshot.template);
    assert.equal(snapshot.texts, snapshot.texts);
    assert.equal(snapshot.texts[1]?.body, snapshot.texts[1]?.body);
    assert.deepEqual(asked, [], 'nobody has asked for prose yet');
    assert.equal(snapshot.texts[1]?.prose, snapshot.texts[1]?.prose);
    assert.deepEqual(asked, ['en']);
    assert.equal(snapshot.replies[0]?.body, snapshot.texts[1], 'replies and texts are the same objects');
  });

  it('does not change', () => {
    const snapshot = snapshotOf(LATE);
    assert.throws(() => Object.assign(snapshot, { yaml: undefined }), TypeError);
    assert.throws(() => Object.assign(snapshot.texts[0]!, { body: undefined }), TypeError);
  });

  it('knows its texts in source order, with their languages and places', () => {
    const snapshot = snapshotOf(LATE);
    assert.deepEqual(
      snapshot.texts.map(({ role, language }) => `${role} ${language}`),
      ['subject en', 'body en', 'note en', 'body fi'],
    );
    const [, body] = snapshot.texts;
    const at = body!.value.indexOf('{{name}}');
    const span = body!.toSource({ start: at, end: at + 8 });
    assert.equal(snapshot.source.slice(span.start, span.end), '{{name}}');
    assert.equal(span.start, LATE.indexOf('{{name}}'));
  });

  it('knows its replies, the source first', () => {
    assert.deepEqual(
      snapshotOf(LATE).replies.map(({ language, source, subject, body }) => [language, source, !!subject, !!body]),
      [
        ['en', true, true, true],
        ['fi', false, false, true],
      ],
    );
    assert.deepEqual(
      snapshotOf('title: X\nlanguage: sw\nbody: Habari\n').replies.map(({ language }) => language),
      ['sw'],
    );
    assert.deepEqual(snapshotOf('title: X\nactions: { status: solved }\n').replies, []);
  });

  it('takes its id from the file where that has one', () => {
    assert.equal(snapshotOf(LATE).id, 'late');
    assert.equal(snapshotOf(`id: other\n${LATE}`).id, 'other');
  });

  it('reads what can be read of a file with slips', () => {
    const snapshot = snapshotOf('titel: Late\nkind: replay\nbody: Hi {{name}}.\n');
    assert.equal(snapshot.schemaProblems.length, 3);
    assert.equal(snapshot.template?.kind, 'reply');
    assert.equal(snapshot.texts[0]?.value, 'Hi {{name}}.');
  });

  it('finds nodes and keys', () => {
    const snapshot = snapshotOf(LATE);
    const key = snapshot.keyAt(['translations', 'fi', 'body']);
    assert.equal(key && snapshot.source.slice(key.start, key.end), 'body');
    const node = snapshot.nodeAt(['actions', 'note']);
    assert.equal(node?.kind === 'scalar' && node.text, '{{number}} is late');
    assert.equal(snapshot.keyAt(['translations', 'sw']), undefined);
  });

  it('of a file that is no template has no texts and does not throw', () => {
    for (const source of ['', '[]', 'just words', 'title: [', 'body: 12', 'body: {{x}}', '- a', '\0']) {
      const snapshot = snapshotOf(source);
      assert.deepEqual(snapshot.texts, [], source);
    }
  });
});

describe('a snapshot of a finished reply', () => {
  it('is prose alone', () => {
    const source = 'Hi {{name}}, # no comment';
    const snapshot = createFinishedSnapshot({ uri: '<stdin>', source, language: 'en', settings: settingsWith() });
    assert.equal(snapshot.kind, 'finished');
    assert.deepEqual(
      snapshot.texts.map(({ value, body }) => [value, body.nodes.map(({ kind }) => kind)]),
      [[source, ['text']]],
    );
    assert.deepEqual(snapshot.texts[0]?.toSource({ start: 3, end: 11 }), { start: 3, end: 11 });
  });
});
