import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, fileIn, replywright, show, write } from './reply-editor';

describe('completion', () => {
  before(replywright);
  afterEach(() => cleanUp(fileIn('other', 'templates/trial.yaml')));

  const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

  /** What the list offers at the cursor; word guesses of the editor itself are left out. */
  async function offered(marked: string, uri?: vscode.Uri): Promise<{ editor: vscode.TextEditor; items: vscode.CompletionItem[] }> {
    const editor = await write(marked, uri);
    return { editor, items: await offersAt(editor) };
  }

  async function offersAt(editor: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.selection.active,
      undefined,
      300,
    );
    return items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
  }

  const labels = async (marked: string, uri?: vscode.Uri): Promise<string[]> => (await offered(marked, uri)).items.map(labelOf);

  async function offer(marked: string, label: string): Promise<{ editor: vscode.TextEditor; item: vscode.CompletionItem }> {
    const { editor, items } = await offered(marked);
    const item = items.find((one) => labelOf(one) === label);
    assert.ok(item, `${label} is offered among ${items.map(labelOf).join(', ')}`);
    return { editor, item };
  }

  /** The text after an offer was taken, with tab stops as they look first. */
  async function taken(marked: string, label: string): Promise<string> {
    const { editor, item } = await offer(marked, label);
    const range = item.range instanceof vscode.Range ? item.range : item.range?.inserting;
    const text =
      item.insertText instanceof vscode.SnippetString ? item.insertText : new vscode.SnippetString().appendText(String(item.insertText));
    assert.ok(await editor.insertSnippet(text, range, { undoStopBefore: true, undoStopAfter: true }));
    return editor.document.getText();
  }

  it('offers variables with their type and an example', async () => {
    const { item } = await offer('title: Trial\nbody: |\n  Order {{ord█\n', 'order.number');
    assert.equal(item.detail, 'text · A-1042');
    assert.match((item.documentation as vscode.MarkdownString).value, /as printed on the receipt/i);
  });

  it('finishes half-typed names in half-typed files', async () => {
    assert.equal(
      await taken('title: Trial\ntags: [a\nbody: |\n  Привет 👋 {{cust█\n', 'customer.firstName'),
      'title: Trial\ntags: [a\nbody: |\n  Привет 👋 {{customer.firstName}}\n',
    );
  });

  it('brings a helper in its whole form', async () => {
    assert.equal(await taken('title: Trial\nbody: |\n  By {{dat█}}.\n', 'date'), 'title: Trial\nbody: |\n  By {{date eta}}.\n');
  });

  it('writes inside quotes as the quotes want it', async () => {
    assert.equal(
      await taken('title: Trial\nbody: "Hi {{fallb█}}"\n', 'fallback'),
      'title: Trial\nbody: "Hi {{fallback customer.firstName \\"there\\"}}"\n',
    );
  });

  it('offers the fragments of the library', async () => {
    assert.equal(await taken('title: Trial\nbody: |\n  {{> sig█\n', 'signature'), 'title: Trial\nbody: |\n  {{> signature}}\n');
  });

  it('closes the innermost block first', async () => {
    const offers = await labels('title: Trial\nbody: |\n  {{#if eta}}{{#unless order.number}}x{{/█\n');
    assert.deepEqual(offers.slice(0, 2), ['unless', 'if']);
  });

  it('offers keys and the values of keys', async () => {
    assert.equal(await taken('title: Trial\nsitu█\nbody: Hello\n', 'situation'), 'title: Trial\nsituation: \nbody: Hello\n');
    const situations = await labels('title: Trial\nsituation: █\nbody: Hello\n');
    assert.deepEqual(
      situations.filter((label) => !label.startsWith('reply-')),
      ['question', 'problem', 'complaint', 'refusal', 'update', 'thanks', 'other'],
    );
  });

  it('knows each team its own variables', async () => {
    const theirs = await labels('title: Trial\nbody: |\n  {{█\n', fileIn('other', 'templates/trial.yaml'));
    assert.ok(theirs.includes('room') && !theirs.includes('refund.amount'), theirs.join(', '));
  });

  it("knows the policy: each rule's options, and how phrases are written", async () => {
    const editor = await show(fileIn('other', 'replywright.yaml'));
    const offeredIn = async (line: string): Promise<string[]> => {
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      assert.ok(await editor.edit((edit) => edit.insert(end, line.replace('█', ''))));
      const cursor = editor.document.positionAt(editor.document.offsetAt(end) + line.indexOf('█'));
      editor.selection = new vscode.Selection(cursor, cursor);
      return (await offersAt(editor)).map(labelOf).filter((label) => !label.startsWith('reply-'));
    };
    assert.deepEqual(await offeredIn('rules:\n  wall-of-text: { █ }\n'), ['severity', 'words', 'sentences']);
    const sets = await offeredIn('wording:\n  - { language: en, rule: jargon, match: "in <█ days" }\n');
    assert.ok(sets.includes('<NUMBER>'), sets.join(', '));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.document.positionAt(editor.document.getText().indexOf('match')),
    );
    const [shown] = hover?.contents ?? [];
    assert.ok(shown instanceof vscode.MarkdownString);
    assert.match(shown.value, /a word that begins so/);
  });

  it('offers nothing of ours in prose', async () => {
    const { items } = await offered('title: Trial\nbody: |\n  Hello cust█\n');
    assert.deepEqual(items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet).map(labelOf), []);
  });

  it('has snippets for whole replies', async () => {
    const { items } = await offered('reply-█');
    const snippets = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet).map(labelOf);
    assert.ok(snippets.includes('reply-template') && snippets.includes('reply-macro'), snippets.join(', '));
  });
});
