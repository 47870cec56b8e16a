import * as z from 'zod';
import { CHANNEL_IDS } from './channel-ids';
import { variablesSchema } from './variable';

/** A language tag such as `en` or `pt-BR`. */
export const languageTag = z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Write a language as `en`, `fi`, `ru`, `sw` …');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a day as 2027-03-31.');
const tags = z.array(z.union([z.string(), z.number()]).transform(String));

export const KINDS = ['reply', 'auto-reply', 'note'] as const;
export const SITUATIONS = ['question', 'problem', 'complaint', 'refusal', 'update', 'thanks', 'other'] as const;
export const TONES = ['formal', 'neutral', 'friendly'] as const;

/** What a macro does to the ticket when the reply is used. */
export const actionsSchema = z.strictObject({
  status: z.enum(['open', 'pending', 'on-hold', 'solved']).optional().describe('New status of the ticket.'),
  priority: z.enum(['low', 'normal', 'high', 'urgent']).optional().describe('New priority of the ticket.'),
  addTags: tags.optional().describe('Tags to add to the ticket.'),
  removeTags: tags.optional().describe('Tags to take off the ticket.'),
  assignTo: z
    .strictObject({ group: z.string().optional(), agent: z.string().optional() })
    .optional()
    .describe('Who takes the ticket over.'),
  note: z.string().optional().describe('An internal comment on the ticket. Variables and helpers work in it.'),
});

const translationSchema = z.strictObject({
  subject: z.string().optional().describe('The subject in this language.'),
  body: z.string().optional().describe('The reply in this language.'),
});

const shape = {
  id: z
    .string()
    .regex(/^[^\s]+$/, 'An id has no blanks.')
    .optional()
    .describe("Stable name of the template. Left out, it is the file's path under the templates folder."),
  title: z.string().min(1, 'Give the template a title that an agent would search for.').describe('What an agent looks for.'),
  useWhen: z.string().optional().describe('When to use it.'),
  avoidWhen: z.string().optional().describe('When not to use it, and what to use instead.'),
  kind: z.enum(KINDS).default('reply').describe('`reply` to a customer, `auto-reply` sent by a machine, or `note` to a colleague.'),
  situation: z.enum(SITUATIONS).default('other').describe('What the customer wrote about.'),
  tone: z.enum(TONES).default('neutral').describe('How formal it sounds.'),
  channels: z
    .array(z.enum(CHANNEL_IDS))
    .min(1, 'Name at least one channel, or leave `channels` out.')
    .optional()
    .describe("Where it may be sent. Left out, the team's list."),
  tags: tags.optional().describe('Words to find and count it by.'),
  owner: z.string().optional().describe('Who keeps it true.'),
  reviewBy: day.optional().describe('The day by which somebody reads it again.'),
  variables: variablesSchema.optional().describe('What is not standard. `customer`, `agent`, `company`, `ticket` and `now` are known.'),
  actions: actionsSchema.optional().describe('What makes it a macro: done to the ticket together with the reply.'),
  language: languageTag.optional().describe("Language of the top-level text. Left out, the team's first language."),
  subject: z.string().optional().describe('Subject line, for mail.'),
  body: z.string().optional().describe('The reply: Handlebars around a small Markdown.'),
  translations: z.record(languageTag, translationSchema).optional().describe('The same reply in other languages.'),
};

/** A reply template or macro: one file. */
export const templateSchema = z.strictObject(shape);

/** A fragment: a file whose name begins with `_`, put into replies by `{{> name}}`. */
export const fragmentSchema = z.strictObject({ ...shape, title: z.string().optional().describe('What the fragment is for.') });

export type Template = z.infer<typeof templateSchema>;
