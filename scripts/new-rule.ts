// npm run new:rule -- id group severity: makes the three files of a rule. Existing files stay as they are.
import { existsSync, writeFileSync } from 'node:fs';
import { GROUPS } from '../src/rules/rule';
import { SEVERITIES } from '../src/template/severity';
import { camelCase } from './generate-rules';

const [id = '', group = '', severity = 'warning'] = process.argv.slice(2);

function usage(): string | undefined {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) return 'The id is words in small letters with hyphens, for example: eta-missing';
  if (!(GROUPS as readonly string[]).includes(group)) return `The group is one of: ${GROUPS.join(', ')}`;
  if (!(SEVERITIES as readonly string[]).includes(severity)) return `The severity is one of: ${SEVERITIES.join(', ')}`;
  return undefined;
}

const name = camelCase(id);

const rule = `import { defineRule, NO_OPTIONS } from './rule';

/** What goes wrong for the customer. */
export default defineRule({
  id: '${id}',
  group: '${group}',
  severity: '${severity}',
  sources: [],
  fixes: 'none',
  summary: 'What the customer would experience.',
  finished: true,
  options: NO_OPTIONS,
  messages: { found: '“{words}” does this to the customer. Do that instead.' },
  visit: ({ report }) => ({
    phrase(match, text) {
      report(text, match.span, { message: 'found', data: { words: text.value.slice(match.span.start, match.span.end) } });
    },
  }),
});
`;

const page = `# ${id}

What the customer would experience.

## Why

The advice behind it, with its source.

## Bad

\`\`\`handlebars bad
What is found.
\`\`\`

## Good

\`\`\`handlebars good
The same, said well.
\`\`\`

## Options

None.

## When to switch it off

Never.
`;

const test = `import ${name} from '../../src/rules/${id}';
import { describeRule, reply } from './harness';

describeRule(${name}, (rule) => {
  rule.flags(
    'what is found',
    reply(\`
      What is found.
      ^^^^^^^^^^^^^ does this to the customer
    \`),
  );

  rule.ignores('the same, said well', reply('The same, said well.'));
});
`;

function write(path: string, content: string): void {
  const made = !existsSync(path);
  if (made) writeFileSync(path, content);
  console.log(`${made ? 'made ' : 'kept '} ${path}`);
}

const wrong = usage();
if (wrong !== undefined) {
  console.error(`npm run new:rule -- id group severity\n${wrong}`);
  process.exitCode = 2;
} else {
  write(`src/rules/${id}.ts`, rule);
  write(`docs/rules/${id}.md`, page);
  write(`test/rules/${id}.test.ts`, test);
  console.log('Now write them, and run: npm run generate');
}
