import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, fileIn, replywright, TRIAL, write } from './reply-editor';

describe('hover and definition', () => {
  before(replywright);
  afterEach(() => cleanUp());

  async function hovered(marked: string): Promise<string> {
    const { document, selection } = await write(marked);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, selection.active);
    return hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join('\n');
  }

  /** Where a name leads, as `file: text of the line`. */
  async function led(marked: string): Promise<string[]> {
    const { document, selection } = await write(marked);
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      selection.active,
    );
    return Promise.all(links.map(placeOf));
  }

  async function placeOf(link: vscode.Location | vscode.LocationLink): Promise<string> {
    const { uri, range } = 'targetUri' in link ? { uri: link.targetUri, range: link.targetRange } : link;
    const target = await vscode.workspace.openTextDocument(uri);
    return `${vscode.workspace.asRelativePath(uri)}: ${target.lineAt(range.start).text.trim()}`;
  }

  it('explains a variable', async () => {
    const text = await hovered('title: Trial\nbody: |\n  {{order.nu█mber}}\n');
    assert.match(text, /`order\.number`.*text/);
    assert.match(text, /as printed on the receipt/i);
    assert.match(text, /A-1042/);
  });

  it('explains a helper', async () => {
    assert.match(await hovered('title: Trial\nbody: |\n  {{da█te eta}}\n'), /A day, written in the way of the reply's language/);
  });

  it('shows what a fragment says', async () => {
    assert.match(await hovered('title: Trial\nbody: |\n  {{> signa█ture}}\n'), /customer support/);
  });

  it('explains a key', async () => {
    assert.match(await hovered('title: Trial\nsitu█ation: problem\n'), /complaint/);
  });

  it('leads from a fragment to its file', async () => {
    assert.deepEqual(await led('title: Trial\nbody: |\n  {{> signa█ture}}\n'), ['starter/templates/shared/_signature.yaml: body: |']);
  });

  it("leads from a variable to its declaration, in the file or in the team's policy", async () => {
    assert.deepEqual(await led('title: Trial\nvariables:\n  colour: { type: text, example: red }\nbody: |\n  {{col█our}}\n'), [
      `starter/${TRIAL}: colour: { type: text, example: red }`,
    ]);
    const [policy] = await led('title: Trial\nbody: |\n  {{order.n█umber}}\n');
    assert.match(policy ?? '', /^starter\/replywright\.yaml: order\.number:/);
  });

  it('says nothing about prose', async () => {
    assert.equal(await hovered('title: Trial\nbody: |\n  Hel█lo\n'), '');
    assert.deepEqual(await led('title: Trial\nbody: |\n  Hel█lo\n'), []);
  });

  it('knows a reply by its path, so that other YAML has none of this', async () => {
    const { document } = await vscode.window.showTextDocument(fileIn('none', 'templates/deployment.yaml'));
    const place = document.positionAt(document.getText().indexOf('Values'));
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, place), []);
  });
});
