import type { Diagnostic } from '../lint/diagnostic';
import type { ActionChange } from './action-changes';
import type { DiagnosticChange } from './diagnostic-changes';
import type { PromiseChange } from './promise-changes';
import type { TextChange } from './text-change';

/** What is different between two states of a team's folder, as its customers and writers see it. */
export interface LibraryChange {
  /** Those with something to tell, in the order of their ids. */
  readonly templates: readonly TemplateChange[];
  /** Fragments whose own findings changed, and sample customers, of whom no customer sees anything. */
  readonly fragments: readonly FragmentChange[];
  readonly samples: readonly SampleChange[];
}

export interface TemplateChange {
  readonly id: string;
  readonly title: string;
  /** File of the newer side, or of the older one when it is deleted. */
  readonly uri: string;
  readonly kind: 'changed' | 'new' | 'deleted';
  /** Its earlier id, and file, where they are others now. */
  readonly formerId: string | undefined;
  readonly formerUri: string | undefined;
  /** True when its file can be read no longer, so that nothing of it can be shown. */
  readonly unreadable: boolean;
  /** Fragments that changed and reach it. */
  readonly through: readonly string[];
  readonly promises: readonly PromiseChange[];
  readonly texts: readonly TextChange[];
  readonly channels: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly actions: readonly ActionChange[];
  /** Names of its own variables, which whoever fills them in has to know. */
  readonly variables: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly diagnostics: DiagnosticChange;
}

export interface FragmentChange {
  readonly name: string;
  readonly uri: string;
  readonly new: readonly Diagnostic[];
  readonly fixed: readonly Diagnostic[];
}

export interface SampleChange {
  readonly id: string;
  readonly name: string;
  readonly kind: 'changed' | 'new' | 'deleted';
}

/** Does a customer or a ticket get something else than before? A finding alone is no such thing. */
export const isForCustomers = ({ kind, texts, promises, channels, actions, unreadable }: TemplateChange): boolean =>
  kind !== 'changed' || unreadable || texts.length + promises.length + channels.added.length + channels.removed.length + actions.length > 0;
