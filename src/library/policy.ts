import * as z from 'zod';
import { CHANNEL_IDS } from '../template/channel-ids';
import { languageTag } from '../template/schema';
import { SEVERITIES } from '../template/severity';
import { type Validated, validate } from '../template/validate';
import { variablesSchema } from '../template/variable';
import { parseYaml } from '../yaml/parse-yaml';

/** The file that makes a folder a library. */
export const POLICY_FILE = 'replywright.yaml';

const words = z.array(z.union([z.string(), z.number()]).transform(String));
const hour = z.string().regex(/^(?:[01]?\d|2[0-4]):[0-5]\d$/, 'Write a time of day as "08:00", in quotes.');

/** How loudly a rule speaks. */
export const severitySetting = z.enum([...SEVERITIES, 'off']);

/** What may be set for every rule. */
export const SEVERITY_KEY = { severity: severitySetting.optional().describe('How loudly the rule speaks; `off` silences it.') };
/** What may be set for a rule that looks for phrases. */
export const PHRASE_KEYS = {
  add: words.optional().describe('More phrases that the rule should find.'),
  allow: words.optional().describe('Phrases that the rule leaves alone.'),
};

/** A rule's own options are read by the rule. */
const ruleSetting = z.union([severitySetting, z.looseObject({ ...SEVERITY_KEY, ...PHRASE_KEYS })]);

const wordingSchema = z.strictObject({
  language: languageTag.describe('The language it is for.'),
  match: z.union([z.string(), z.array(z.string())]).describe('The phrase, as a pattern: `reach* out`.'),
  except: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('Patterns that are fine although they match.'),
  instead: z.string().optional().describe('What to write instead.'),
  rule: z.string().default('jargon').describe('The rule that reports it.'),
});

/** A duration in a policy: `1 day`, `24 hours`, `2 weeks`. */
const duration = z.string().regex(/^\d+\s*(?:minute|hour|day|week)s?$/, 'Write a duration as `24 hours` or `1 day`.');

export const policySchema = z.strictObject({
  languages: z
    .array(languageTag)
    .min(1, 'Name at least one language.')
    .default(['en'])
    .describe('Languages that replies are written in; the first is the source.'),
  channels: z
    .array(z.enum(CHANNEL_IDS))
    .min(1, 'Name at least one channel.')
    .default(['email'])
    .describe('Channels that replies go to unless a template says otherwise.'),
  company: z
    .strictObject({
      name: z.string().optional().describe("Our company's name."),
      email: z.string().optional().describe('Our mail address for customers.'),
      phone: z.union([z.string(), z.number()]).transform(String).optional().describe('Our phone number for customers.'),
      url: z.string().optional().describe('Our web address.'),
      address: z.string().optional().describe('Our postal address.'),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'Write a currency as `EUR`.')
        .optional()
        .describe('The currency of amounts that name none.'),
    })
    .default({})
    .describe('Who we are: `{{company.name}}` and so on.'),
  templates: z.array(z.string()).min(1).default(['templates/**/*.yaml']).describe('Where templates and fragments stand.'),
  variables: variablesSchema.default({}).describe('Variables that all templates share.'),
  policy: z
    .strictObject({
      firstReplyWithin: duration.optional().describe('How soon a customer gets a first answer.'),
      workingHours: z
        .strictObject({
          timeZone: z.string().describe('For example `Europe/Helsinki`.'),
          days: z.string().default('mon-fri').describe('For example `mon-fri` or `mon,wed,fri`.'),
          from: hour.describe('For example "08:00".'),
          to: hour.describe('For example "17:00".'),
        })
        .optional()
        .describe('When we answer.'),
    })
    .default({})
    .describe('What the team promises its customers.'),
  rules: z.record(z.string(), ruleSetting).default({}).describe('How loudly each rule speaks, and its options.'),
  wording: z.array(wordingSchema).default([]).describe("The team's own phrases."),
});

export type Policy = z.infer<typeof policySchema>;

export const DEFAULT_POLICY: Policy = policySchema.parse({});

/** Reads `replywright.yaml`; what doesn't fit is a problem, the rest counts. */
export function readPolicy(source: string): Validated<Policy> {
  const yaml = parseYaml(source);
  const result = validate(policySchema, yaml, 'a policy');
  return { value: result.value ?? DEFAULT_POLICY, problems: result.problems };
}
