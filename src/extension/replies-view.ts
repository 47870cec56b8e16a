import * as vscode from 'vscode';
import type { ListedTemplate } from '../protocol/requests';
import type { ReplyList } from './reply-list';
import { type ReplyNode, replyTree } from './reply-tree';

const VIEW = 'replywright.replies';

/** Shows all replies by folder in a view of their own, and keeps them as they are. */
export function showReplies(list: ReplyList): { readonly tree: vscode.TreeDataProvider<ReplyNode>; readonly view: vscode.Disposable } {
  const tree: vscode.TreeDataProvider<ReplyNode> = {
    onDidChangeTreeData: list.onChanged,
    getTreeItem: itemOf,
    async getChildren(node) {
      if (node) return node.kind === 'folder' ? [...node.children] : [];
      // A server that doesn't answer says so elsewhere.
      return [...replyTree(await list.all().catch(() => []), foldersOf)];
    },
  };
  return { tree, view: vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true }) };
}

function foldersOf(uri: string): string[] {
  const file = vscode.Uri.parse(uri);
  return vscode.workspace.asRelativePath(file, true).split('/').slice(0, -1);
}

function itemOf(node: ReplyNode): vscode.TreeItem {
  if (node.kind === 'folder') return new vscode.TreeItem(node.name, vscode.TreeItemCollapsibleState.Expanded);
  const { reply } = node;
  const item = new vscode.TreeItem(reply.title);
  const uri = vscode.Uri.parse(reply.uri);
  return Object.assign(item, {
    id: reply.uri,
    // Colours of problems and of version control come with the file.
    resourceUri: uri,
    iconPath: new vscode.ThemeIcon(reply.languages.length > 0 ? 'mail' : 'zap'),
    description: reply.languages.length > 1 ? reply.languages.join(' ') : '',
    tooltip: tooltipOf(reply),
    contextValue: reply.languages.length > 0 ? 'reply' : 'macro',
    command: { title: 'Preview', command: 'replywright.openPreview', arguments: [uri] },
  });
}

/** Plain text: a title from a stranger's file is no Markdown. */
const tooltipOf = ({ title, useWhen, channels, tags }: ListedTemplate): string =>
  [title, useWhen, channels.join(', '), tags.map((tag) => `#${tag}`).join(' ')].filter(Boolean).join('\n');
