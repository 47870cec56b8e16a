import { PACKS } from '../../prose/languages/packs';
import { CHANNEL_IDS } from '../../template/channel-ids';
import type { GivenArguments, OptionSpecs } from '../options';
import { listed } from '../sentences';
import { REPLY_FORMATS } from './written-reply';

/** How replies can be printed or written; `markdown` is a page of many. */
export const FORMATS = [...REPLY_FORMATS, 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** What `replywright render` takes beside its words. */
export const RENDER_OPTIONS = {
  all: {
    takes: 'nothing',
    help: 'Every reply: all customers, channels and languages of the templates named, or of all. The options below narrow it.',
  },
  out: {
    takes: 'one',
    value: 'PLACE',
    offers: 'files',
    help: 'With --all: a folder, for one file a reply, or replies.md, for one page. Default: the page on standard output.',
  },
  customer: {
    takes: 'one',
    value: 'ID',
    help: 'For whom. Default: the first of customers.yaml, unless --data names a customer. With --all: every one.',
  },
  language: {
    takes: 'one',
    value: 'L',
    offers: PACKS.map(({ language }) => language),
    help: "Default: the customer's, where the template has it, else the template's own. With --all: each that it has.",
  },
  channel: {
    takes: 'one',
    value: 'C',
    offers: CHANNEL_IDS,
    help: "Default: the customer's, where the template goes there, else the template's first. With --all: each of the template's.",
  },
  set: {
    takes: 'several',
    value: 'key=value…',
    help: 'Values, such as order.number=A-1042.',
    continues: (word: string) => /^[^\s=/\\]+=/.test(word),
  },
  data: { takes: 'one', value: 'FILE', offers: 'files', help: 'More values, in YAML or JSON.' },
  now: { takes: 'one', value: 'ISO', help: 'The present moment, such as 2027-03-01T09:30:00Z.' },
  format: {
    takes: 'one',
    value: 'F',
    offers: FORMATS,
    help: `${listed(FORMATS)}. Default: text. With --all: markdown; text, html or json fill a folder, and json also prints one list.`,
  },
  'allow-missing': { takes: 'nothing', help: 'Write nothing where a value is missing. Default: no such reply is printed or written.' },
} as const satisfies OptionSpecs;

export type RenderOptions = GivenArguments<typeof RENDER_OPTIONS>['options'];
