import type * as vscode from 'vscode';

const KEY = 'replywright.recentReplies';
const MOST = 20;

/** Ids of the replies that were copied last, the newest first; ids and nothing else. */
export const recentReplies = (memory: vscode.Memento): readonly string[] => memory.get<string[]>(KEY) ?? [];

/** Puts a reply on top. */
export const rememberReply = (memory: vscode.Memento, id: string): Thenable<void> =>
  memory.update(KEY, [id, ...recentReplies(memory).filter((other) => other !== id)].slice(0, MOST));
