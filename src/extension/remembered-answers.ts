import type * as vscode from 'vscode';

/** What agents are not asked twice: their own name, number and the like. Nothing about a customer has such a name. */
const ABOUT_THE_AGENT = /^agent\./;
const KEY = 'replywright.answer.';

/** The answers about the agent, by the name of the variable. */
export function rememberedAnswers(memory: vscode.Memento): Record<string, string> {
  const names = memory
    .keys()
    .filter((key) => key.startsWith(KEY))
    .map((key) => key.slice(KEY.length))
    .filter((name) => ABOUT_THE_AGENT.test(name));
  return Object.fromEntries(names.map((name) => [name, memory.get<string>(KEY + name) ?? '']));
}

/** Keeps what was answered about the agent, and nothing else. */
export function rememberAnswers(memory: vscode.Memento, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (ABOUT_THE_AGENT.test(name) && value.trim() !== '') void memory.update(KEY + name, value.trim());
  }
}
