import * as z from 'zod';
import { PHRASE_KEYS, policySchema, SEVERITY_KEY, severitySetting } from '../library/policy';
import { PHRASE_RULES } from '../prose/language-pack';
import type { Rule } from '../rules/rule';

/** Does the rule look for phrases, so that a team can add some and allow some? */
export const takesPhrases = (rule: string): boolean => (PHRASE_RULES as readonly string[]).includes(rule);

/** How loudly a rule speaks, or that and its options. */
function settingOf({ id, options }: Rule) {
  const own = options instanceof z.ZodObject ? options.shape : {};
  return z.union([severitySetting, z.strictObject({ ...SEVERITY_KEY, ...(takesPhrases(id) ? PHRASE_KEYS : {}), ...own })]).optional();
}

/** The policy's schema, in which each rule has its own options. Rules that don't exist pass: there are better words for those. */
export function policySchemaFor(rules: readonly Rule[]): z.ZodType {
  let schema = schemas.get(rules);
  if (!schema) {
    const settings = z.object(Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule).describe(rule.summary)])));
    schema = policySchema.extend({
      rules: settings.catchall(z.unknown()).optional().describe('How loudly each rule speaks, and its options.'),
    });
    schemas.set(rules, schema);
  }
  return schema;
}

const schemas = new WeakMap<readonly Rule[], z.ZodType>();
