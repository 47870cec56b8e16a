import * as vscode from 'vscode';
import type { AskedVariable, CopyParams, ListedTemplate } from '../protocol/requests';
import { problemWithValue } from '../template/value-check';
import type { ServerLink } from './server-link';

/** Questions that are asked before copying. Each answers undefined when the agent breaks off. */

interface TemplateItem extends vscode.QuickPickItem {
  readonly template: ListedTemplate;
}

/** Which reply: the one given, else a choice from all, searched by title, situation and tags. */
export async function askTemplate(server: ServerLink, given: vscode.Uri | undefined): Promise<ListedTemplate | undefined> {
  const templates = (await server.list()).filter(({ languages }) => languages.length > 0);
  const wanted = given && templates.find(({ uri }) => uri === given.toString());
  if (wanted) return wanted;
  if (templates.length === 0) {
    void vscode.window.showInformationMessage('There are no reply templates in this workspace yet.');
    return undefined;
  }
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const items = [...templates].sort((a, b) => Number(b.uri === active) - Number(a.uri === active)).map(templateItem);
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Copy Reply',
    placeHolder: 'Which reply?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.template;
}

function templateItem(template: ListedTemplate): TemplateItem {
  const { title, useWhen, tags, languages, kind } = template;
  const facts = [kind === 'reply' ? '' : kind, languages.join(' '), tags.map((tag) => `#${tag}`).join(' ')];
  return {
    template,
    label: title,
    description: facts.filter((fact) => fact !== '').join('  ·  '),
    ...(useWhen === undefined ? {} : { detail: useWhen }),
  };
}

/** What the agent is not asked twice: their own name and number, their usual language and channel. */
export interface AnswerMemory {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
}

/** Answers kept between windows. */
export const answerMemory = (state: vscode.Memento): AnswerMemory => ({
  get: (name) => state.get<string>(`replywright.answer.${name}`),
  set: (name, value) => void state.update(`replywright.answer.${name}`, value),
});

/** In which language, and where to: asked where the template leaves a choice, with the last answer on top. */
export async function askOneOf(
  what: 'language' | 'channel',
  choices: readonly string[],
  memory: AnswerMemory,
): Promise<string | undefined> {
  if (choices.length < 2) return choices[0];
  const last = memory.get(what);
  const sorted = [...choices].sort((a, b) => Number(b === last) - Number(a === last));
  const picked = await vscode.window.showQuickPick(sorted, {
    title: 'Copy Reply',
    placeHolder: what === 'language' ? 'In which language?' : 'On which channel?',
  });
  if (picked !== undefined) memory.set(what, picked);
  return picked;
}

type CustomerAnswer = Pick<CopyParams, 'customer' | 'customerName'>;

/** For whom: a customer entered by hand, or one of the samples. */
export async function askCustomer(server: ServerLink, uri: string): Promise<CustomerAnswer | undefined> {
  const customers = await server.customers(uri);
  const byHand: vscode.QuickPickItem = { label: '$(edit) Enter the name…', alwaysShow: true };
  const items = customers.map(({ id, label, builtIn }) => ({ id, label, description: builtIn ? `sample · ${id}` : id }));
  const picked = await vscode.window.showQuickPick([byHand, ...items], { title: 'Copy Reply', placeHolder: 'For which customer?' });
  if (!picked) return undefined;
  if ('id' in picked && typeof picked.id === 'string') return { customer: picked.id };
  const name = await vscode.window.showInputBox({
    title: 'Copy Reply',
    prompt: "The customer's first name. Leave it empty if you don't know it.",
    ignoreFocusOut: true,
  });
  return name === undefined ? undefined : { customerName: name.trim() };
}

/** The values that only the agent knows. */
export async function askValues(asked: readonly AskedVariable[], memory: AnswerMemory): Promise<Record<string, string> | undefined> {
  const values: Record<string, string> = {};
  for (const [index, variable] of asked.entries()) {
    const own = /^(?:agent|company)\./.test(variable.name);
    const value = await askValue(
      variable,
      asked.length > 1 ? `Copy Reply (${index + 1} of ${asked.length})` : 'Copy Reply',
      own ? memory.get(variable.name) : undefined,
    );
    if (value === undefined) return undefined;
    if (own) memory.set(variable.name, value);
    values[variable.name] = value;
  }
  return values;
}

async function askValue(variable: AskedVariable, title: string, last: string | undefined): Promise<string | undefined> {
  const prompt = variable.description ?? variable.name;
  if (variable.choices && variable.choices.length > 0)
    return vscode.window.showQuickPick([...variable.choices], { title, placeHolder: prompt, ignoreFocusOut: true });
  const example = variable.example === undefined ? '' : `For example ${variable.example}`;
  const typed = await vscode.window.showInputBox({
    title,
    ignoreFocusOut: true,
    ...(last === undefined ? {} : { value: last }),
    prompt: variable.description === undefined ? prompt : `${prompt} (${variable.name})`,
    placeHolder: example,
    validateInput: (value) => problemWithValue(variable.type, value),
  });
  return typed?.trim();
}
