import { RULES } from '../../src/rules/index.generated';
import { lintPageExample } from '../rules/lint-page-example';
import { examplesOn, type PageExample, pageOf } from '../rules/page-examples';
import type { Outcome } from './outcome';

/** The bad and good examples on the pages of the rules. */
export function pageOutcomes(): Outcome[] {
  return RULES.flatMap(({ id }) =>
    examplesOn(pageOf(id)).map((example) => ({
      origin: 'pages' as const,
      language: languageOf(example),
      rule: id,
      text: `docs/rules/${id}.md:${example.line}`,
      expected: example.expect === 'bad',
      found: lintPageExample(example).some(({ rule }) => rule === id),
    })),
  );
}

/** A file says its language itself. */
export function languageOf({ files, language }: PageExample): string {
  for (const source of Object.values(files ?? {})) {
    const own = /^language: (\w+)$/m.exec(source)?.[1];
    if (own !== undefined) return own;
  }
  return language;
}
