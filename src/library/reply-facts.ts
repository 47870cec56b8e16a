import { type Courtesy, readCourtesies } from '../prose/courtesies';
import { packOf } from '../prose/languages/packs';
import { findOpenPromises, type OpenPromise } from '../prose/promises';
import type { Prose } from '../prose/prose';
import type { Snapshot } from '../template/snapshot';
import type { TemplateText } from '../template/template-text';
import type { Library } from './library';

/** What holds in a reply on each path, fragments included. Worked out once for all rules that ask. */
export interface ReplyFacts {
  readonly openPromises: readonly OpenPromise[];
  readonly courtesies: readonly Courtesy[];
}

/** By prose, so that facts are forgotten with it. */
const remembered = new WeakMap<Library, WeakMap<Prose, ReplyFacts>>();

/** The facts of a reply's text, with the fragments that the library has at this moment. */
export function replyFacts(library: Library, text: TemplateText): ReplyFacts {
  const ofLibrary = remembered.get(library) ?? new WeakMap<Prose, ReplyFacts>();
  remembered.set(library, ofLibrary);
  const facts = ofLibrary.get(text.prose) ?? new FactsOfText(library, text);
  ofLibrary.set(text.prose, facts);
  return facts;
}

/** A class, since getters of an object's own give each object a shape of its own, which makes every read of it slow. */
class FactsOfText implements ReplyFacts {
  private readonly include: (name: string) => Prose | undefined;
  private open: readonly OpenPromise[] | undefined;
  private read: readonly Courtesy[] | undefined;

  constructor(
    library: Library,
    private readonly text: TemplateText,
  ) {
    this.include = (name) => fragmentText(library, name, text.language)?.prose;
  }

  get openPromises(): readonly OpenPromise[] {
    this.open ??= findOpenPromises(this.text.prose, this.include);
    return this.open;
  }
  get courtesies(): readonly Courtesy[] {
    this.read ??= readCourtesies(this.text.prose, this.include, new Set(packOf(this.text.language)?.courtesy.nobody ?? []));
    return this.read;
  }
}

/** A fragment's text in a language, or in the language that it was first written in. */
export function fragmentText(library: Library, name: string, language: string): TemplateText | undefined {
  const fragment: Snapshot | undefined = library.fragments.get(name);
  const reply =
    fragment?.replies.find((candidate) => candidate.language === language) ?? fragment?.replies.find((candidate) => candidate.source);
  return reply?.body;
}
