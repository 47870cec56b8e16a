import assert from 'node:assert/strict';
import { codeLensesFor } from '../../src/features/code-lenses';
import { markedLibrary } from './marked-library';

/** The lenses of a file, each under the line that it stands above. */
function lenses(text: string, path = 'templates/one.yaml'): string[] {
  const { file } = markedLibrary({ [path]: `${text}█` });
  const snapshot = file.snapshot;
  assert.ok(snapshot);
  return codeLensesFor(snapshot).map(({ span, title, language }) => {
    const line = snapshot.source.slice(0, span.start).split('\n').length;
    return `${line} ${snapshot.source.slice(span.start, span.end)}: ${title}${language === undefined ? '' : ` (${language})`}`;
  });
}

describe('lenses above a reply', () => {
  it('preview and copy it', () => {
    assert.deepEqual(lenses('# Ours\ntitle: Hello\nbody: Hi there\n'), ['2 title: Preview', '2 title: Copy reply…']);
  });

  it('show how each translation reads', () => {
    const text = 'title: Hello\nbody: Hi\ntranslations:\n  fi:\n    body: Hei\n  sw: { body: Habari }\n  ru:\n    subject: Тема\n';
    assert.deepEqual(lenses(text), [
      '1 title: Preview',
      '1 title: Copy reply…',
      '4 fi: Preview in Finnish (fi)',
      '6 sw: Preview in Swahili (sw)',
    ]);
  });

  it('stand above the body where there is no title yet', () => {
    assert.deepEqual(lenses('body: Hi\n').slice(0, 1), ['1 body: Preview']);
  });

  it('copy no fragment, which is a part of replies', () => {
    assert.deepEqual(lenses('body: Hi\n', 'templates/_part.yaml'), ['1 body: Preview']);
  });

  it('are not there for what sends no reply', () => {
    assert.deepEqual(lenses('title: Close\nkind: macro\nactions:\n  status: solved\n'), []);
    assert.deepEqual(lenses('nothing yet\n'), []);
  });
});
