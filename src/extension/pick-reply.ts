import * as vscode from 'vscode';
import type { ListedTemplate } from '../protocol/requests';
import { findReplies } from './find-replies';
import type { ReplyIndex } from './reply-index';

/** More than anybody reads; a list of thousands would make each key press slow. */
const MOST_SHOWN = 60;

interface ReplyItem extends vscode.QuickPickItem {
  readonly reply: ListedTemplate;
}

const PREVIEW: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('open-preview'), tooltip: 'Preview' };

/** What picking a reply needs to know. */
export interface PickReplyInput {
  readonly index: ReplyIndex;
  /** Ids, those to offer first in front. */
  readonly recent: readonly string[];
  readonly preview: (reply: ListedTemplate) => void;
}

/** Asks which reply; undefined when the agent breaks off. The order is ours: VS Code's own search reads no bodies. */
export function pickReply({ index, recent, preview }: PickReplyInput): Promise<ListedTemplate | undefined> {
  const picker = vscode.window.createQuickPick<ReplyItem>();
  picker.title = 'Copy Reply';
  picker.placeholder = 'Which reply? Words from its title, its text or the situation';
  // VS Code would put what it matches itself first. The property has no type yet (microsoft/vscode#73904).
  Object.assign(picker, { sortByLabel: false });
  const search = (typed: string): void => {
    picker.items = findReplies(index, typed, recent).slice(0, MOST_SHOWN).map(toItem);
  };
  search('');
  return new Promise((resolve) => {
    picker.onDidChangeValue(search);
    picker.onDidTriggerItemButton(({ item }) => preview(item.reply));
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]?.reply);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function toItem(reply: ListedTemplate): ReplyItem {
  const { title, useWhen, tags, languages, kind } = reply;
  const facts = [kind === 'reply' ? '' : kind, languages.join(' '), tags.map((tag) => `#${tag}`).join(' ')];
  return {
    reply,
    label: title,
    description: facts.filter((fact) => fact !== '').join('  ·  '),
    ...(useWhen === undefined ? {} : { detail: useWhen }),
    buttons: [PREVIEW],
    alwaysShow: true,
  };
}
