/**
 * The project's own labelled replies: `en.yaml` and so on, by rule. A string is the body of a reply; a block of keys is a whole template,
 * in which `firstReplyWithin`, `workingHours` (`mon-fri 08:00-17:00`) and `company` are the team's and go into the policy. `floor` is the F1 under which the rule may not fall.
 */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import { LANGUAGES, type Language } from '../../src/prose/language-pack';

const replySchema = z.union([z.string(), z.record(z.string(), z.unknown())]);

const labelledSchema = z.record(
  z.string(),
  z.strictObject({ floor: z.number().min(0).max(1), fires: z.array(replySchema), silent: z.array(replySchema) }),
);

export interface LabelledReply {
  readonly rule: string;
  readonly language: Language;
  readonly expected: boolean;
  /** What stands in the data file, for a person. */
  readonly text: string;
  /** The reply as a template file. */
  readonly source: string;
  /** The team's policy. */
  readonly policy: string;
}

export interface LabelledRule {
  readonly rule: string;
  readonly language: Language;
  readonly floor: number;
  readonly replies: readonly LabelledReply[];
}

/** All labelled replies, by language and rule. */
export const labelledRules = (): LabelledRule[] =>
  LANGUAGES.flatMap((language) => {
    const file = readFileSync(new URL(`${language}.yaml`, import.meta.url), 'utf8');
    return Object.entries(labelledSchema.parse(parse(file))).map(([rule, { floor, fires, silent }]) => {
      const made = (expected: boolean) => (reply: z.infer<typeof replySchema>) => ({
        rule,
        language,
        expected,
        ...filesOf(reply, language),
      });
      return { rule, language, floor, replies: [...fires.map(made(true)), ...silent.map(made(false))] };
    });
  });

function filesOf(reply: z.infer<typeof replySchema>, language: Language): Pick<LabelledReply, 'text' | 'source' | 'policy'> {
  const { firstReplyWithin, workingHours, company, ...keys } =
    typeof reply === 'string' ? { body: reply } : (reply as Record<string, unknown>);
  return {
    text: typeof reply === 'string' ? reply : JSON.stringify(reply),
    source: stringify({ title: 'Example', language, ...keys }),
    policy: stringify({
      languages: [language, ...LANGUAGES.filter((other) => other !== language)],
      ...(company === undefined ? {} : { company }),
      policy: {
        ...(firstReplyWithin === undefined ? {} : { firstReplyWithin }),
        ...(workingHours === undefined ? {} : { workingHours: hoursIn(String(workingHours)) }),
      },
    }),
  };
}

/** `mon-fri 08:00-17:00` */
function hoursIn(written: string) {
  const [days = '', times = ''] = written.split(' ');
  const [from, to] = times.split('-');
  return { timeZone: 'Europe/Helsinki', days, from, to };
}
