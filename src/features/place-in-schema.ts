import { customersSchema } from '../library/customers';
import { policySchema } from '../library/policy';
import { fragmentSchema, templateSchema } from '../template/schema';
import { type SchemaPlace, schemaAt } from '../template/schema-at';
import type { EditorFile } from './editor-file';

const SCHEMAS = { template: templateSchema, fragment: fragmentSchema, policy: policySchema, customers: customersSchema } as const;

/** What the file's schema says about a key path. */
export const placeInSchema = (file: EditorFile, path: readonly (string | number)[]): SchemaPlace | undefined =>
  schemaAt(SCHEMAS[file.kind], path);
