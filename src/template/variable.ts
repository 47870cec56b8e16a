import * as z from 'zod';

export const VARIABLE_TYPES = [
  'text',
  'name',
  'number',
  'money',
  'date',
  'datetime',
  'duration',
  'url',
  'email',
  'phone',
  'choice',
  'flag',
  'list',
] as const;
export type VariableType = (typeof VARIABLE_TYPES)[number];

/** A variable as a template or the policy declares it. */
export const variableSchema = z
  .strictObject({
    type: z
      .enum(VARIABLE_TYPES)
      .default('text')
      .describe("What kind of value it is. Dates, numbers and money are written in the way of the reply's language."),
    description: z.string().optional().describe('What it is, in the words of a support writer.'),
    example: z.unknown().optional().describe('A value for previews. It never reaches a customer.'),
    ask: z.boolean().optional().describe('Ask the agent for it before copying.'),
    required: z.boolean().optional().describe('`false` when it may be missing: then the text needs a fallback or a condition.'),
    fallback: z.unknown().optional().describe('Stands in when the value is missing.'),
    choices: z
      .array(z.union([z.string(), z.number()]).transform(String))
      .optional()
      .describe('The values to choose from, for type `choice`.'),
  })
  .refine((variable) => variable.type !== 'choice' || (variable.choices?.length ?? 0) > 0, {
    message: 'A variable of type choice needs `choices: [one, another]`.',
    path: ['choices'],
  });

export type Variable = z.infer<typeof variableSchema>;

export const variablesSchema = z.record(z.string(), variableSchema);
