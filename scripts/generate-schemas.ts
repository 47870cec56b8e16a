import * as z from 'zod';
import { customersSchema } from '../src/library/customers';
import { policySchema } from '../src/library/policy';
import { RULES } from '../src/rules/index.generated';
import type { Rule } from '../src/rules/rule';
import { fragmentSchema, templateSchema } from '../src/template/schema';
import { SEVERITIES } from '../src/template/severity';
import type { GeneratedFile } from './generate-rules';

type JsonSchema = Record<string, unknown> & { properties?: Record<string, JsonSchema> };

/** JSON schemas of the four kinds of file, for editors and validators that know nothing of us. */
export function generateSchemas(): GeneratedFile[] {
  const policy = jsonSchema(policySchema);
  const rules = policy.properties?.rules;
  if (rules) rules.properties = Object.fromEntries(RULES.map((rule) => [rule.id, ruleSchema(rule)]));
  if (rules) delete rules.additionalProperties;
  return [
    file('template', 'A reply template or macro', jsonSchema(templateSchema)),
    file('fragment', 'A fragment that replies take in', jsonSchema(fragmentSchema)),
    file('policy', "A team's policy: replywright.yaml", { ...policy, ...(rules ? { additionalProperties: false } : {}) }),
    file('customers', 'Sample customers: customers.yaml', jsonSchema(customersSchema)),
  ];
}

/** What may be written in a file; what reading makes of it is not the schema's business. */
const jsonSchema = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** A rule's setting: how loudly it speaks, or that and its options. */
function ruleSchema(rule: Rule): JsonSchema {
  const severity = { enum: [...SEVERITIES, 'off'] };
  const words = { type: 'array', items: { type: 'string' } };
  const own = jsonSchema(rule.options).properties ?? {};
  const properties = { severity, add: words, allow: words, ...own };
  return { description: rule.summary, anyOf: [severity, { type: 'object', properties, additionalProperties: false }] };
}

function file(name: string, title: string, { $schema, ...schema }: JsonSchema): GeneratedFile {
  return { path: `docs/schema/${name}.schema.json`, content: `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n` };
}
