import type { ChannelId } from '../template/channel-ids';

/** How a channel writes the small Markdown of a body. Each gets text that is already escaped. */
export interface Marks {
  readonly bold: (text: string) => string;
  readonly italic: (text: string) => string;
  readonly strike: (text: string) => string;
  /** Gets the code as it stands, unescaped. */
  readonly code: (text: string) => string;
  /** Several lines of code, as they stand. */
  readonly codeBlock: (text: string) => string;
  /** `url` is safe: http, https, mailto or tel. */
  readonly link: (text: string, url: string) => string;
  /** What stands before an item of a list; `number` is undefined in a bullet list. */
  readonly item: (number: number | undefined) => string;
  /** What stands before each line of a quote. */
  readonly quote: string;
}

/** How long a message may be. */
export interface Limit {
  readonly max: number;
  readonly unit: 'characters' | 'bytes';
  /** What happens beyond it, for the writer. */
  readonly beyond: string;
}

/** A messenger or other way to the customer, as far as a reply's writer has to know it. */
export interface Channel {
  readonly id: ChannelId;
  readonly label: string;
  readonly marks: Marks;
  /** Makes text mean itself: nothing in it formats the message. `formatted`: it stands between the signs of bold or the like. */
  readonly escape: (text: string, formatted: boolean) => string;
  /** The signs that can format there, each by itself or doubled. */
  readonly signs: string;
  /** What keeps letters apart that the app would make a link of; left out, a hair space. */
  readonly gap?: string;
  /** Undefined: none that a reply meets. */
  readonly limit: Limit | undefined;
  /** How long a text is and how long it may be, where that depends on its letters. */
  readonly measure?: (text: string) => { readonly length: number; readonly limit: number };
  /** Nobody between us and the customer can read it, as a business uses the channel. */
  readonly encrypted: boolean;
  /** Customers expect emoji there. */
  readonly emoji: boolean;
  /** Files can be sent along. */
  readonly files: boolean;
  /** Its app makes a list of the text's own, with bullets. */
  readonly drawsLists?: true;
  /** It takes HTML, beside or instead of the text. */
  readonly html: boolean;
}
