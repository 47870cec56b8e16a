import * as z from 'zod';
import { customersSchema } from '../src/library/customers';
import { policySchemaFor } from '../src/lint/policy-schema';
import { RULES } from '../src/rules/index.generated';
import { fragmentSchema, templateSchema } from '../src/template/schema';
import type { GeneratedFile } from './generate-rules';

type JsonSchema = Record<string, unknown> & { properties?: Record<string, JsonSchema> };

/** JSON schemas of the four kinds of file, for editors and validators that know nothing of us. */
export const generateSchemas = (): GeneratedFile[] => [
  file('template', 'A reply template or macro', jsonSchema(templateSchema)),
  file('fragment', 'A fragment that replies take in', jsonSchema(fragmentSchema)),
  file('policy', "A team's policy: replywright.yaml", closed(jsonSchema(policySchemaFor(RULES)))),
  file('customers', 'Sample customers: customers.yaml', jsonSchema(customersSchema)),
];

/** What may be written in a file; what reading makes of it is not the schema's business. */
const jsonSchema = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

/** Our own checks have better words for a rule that doesn't exist; other validators just refuse it. */
function closed(policy: JsonSchema): JsonSchema {
  if (policy.properties?.rules) policy.properties.rules.additionalProperties = false;
  return policy;
}

function file(name: string, title: string, { $schema, ...schema }: JsonSchema): GeneratedFile {
  return { path: `docs/schema/${name}.schema.json`, content: `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n` };
}
