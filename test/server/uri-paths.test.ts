import assert from 'node:assert/strict';
import { isInside, parentUri, relativePath } from '../../src/server/uri-paths';

describe('paths of URIs', () => {
  it('climb to the top and no further', () => {
    assert.equal(parentUri('file:///team/templates/one.yaml'), 'file:///team/templates');
    assert.equal(parentUri('file:///team'), undefined);
    assert.equal(parentUri('vscode-vfs://github/acme/replies/a.yaml'), 'vscode-vfs://github/acme/replies');
    assert.equal(parentUri('vscode-vfs://github/acme'), undefined);
    assert.equal(parentUri('untitled:Untitled-1'), undefined);
    assert.equal(parentUri('file:///c%3A/team/a.yaml'), 'file:///c%3A/team');
  });

  it('tell what is inside a folder', () => {
    assert.equal(isInside('file:///team/a.yaml', 'file:///team'), true);
    assert.equal(isInside('file:///team/a.yaml', 'file:///team/'), true);
    assert.equal(isInside('file:///teams/a.yaml', 'file:///team'), false);
    assert.equal(isInside('file:///team', 'file:///team'), false);
  });

  it("are decoded for globs, and left alone where they can't be", () => {
    assert.equal(relativePath('file:///team/templates/p%C3%A4%C3%A4.yaml', 'file:///team'), 'templates/pää.yaml');
    assert.equal(relativePath('file:///team/100%.yaml', 'file:///team'), '100%.yaml');
  });
});
