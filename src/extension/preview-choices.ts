import type * as vscode from 'vscode';

/** What the writer chose last, for whichever template is shown; the server falls back where a choice doesn't fit. */
export interface PreviewChoices {
  readonly customer?: string | undefined;
  readonly language?: string | undefined;
  readonly channel?: string | undefined;
}

const CHOICES_KEY = 'replywright.preview.choices';
const FILE_KEY = 'replywright.preview.file';

/** The choices as they were left; none in a new workspace. */
export const rememberedChoices = (memory: vscode.Memento): PreviewChoices => memory.get<PreviewChoices>(CHOICES_KEY) ?? {};

/** Keeps the choices for this workspace. */
export const rememberChoices = (memory: vscode.Memento, choices: PreviewChoices): Thenable<void> => memory.update(CHOICES_KEY, choices);

/** The template that was shown last, for a window that is loaded again. */
export const rememberedFile = (memory: vscode.Memento): string | undefined => memory.get<string>(FILE_KEY);

/** Keeps which template is shown. */
export const rememberFile = (memory: vscode.Memento, uri: string): Thenable<void> => memory.update(FILE_KEY, uri);
