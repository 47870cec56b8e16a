import { customersSchema } from '../library/customers';
import { policySchemaFor } from '../lint/policy-schema';
import type { Rule } from '../rules/rule';
import { fragmentSchema, templateSchema } from '../template/schema';
import { type SchemaPlace, schemaAt } from '../template/schema-at';
import type { EditorFile } from './editor-file';

const SCHEMAS = { template: templateSchema, fragment: fragmentSchema, customers: customersSchema } as const;

/** What the file's schema says about a key path; in a policy, each of the rules has its own options. */
export const placeInSchema = (file: EditorFile, path: readonly (string | number)[], rules: readonly Rule[]): SchemaPlace | undefined =>
  schemaAt(file.kind === 'policy' ? policySchemaFor(rules) : SCHEMAS[file.kind], path);
