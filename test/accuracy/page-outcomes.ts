import { RULES } from '../../src/rules/index.generated';
import { lintPageExample } from '../rules/lint-page-example';
import { examplesOn, type PageExample, pageOf } from '../rules/page-examples';
import type { Outcome } from './outcome';

/** The bad and good examples on the pages of the rules. */
export const pageOutcomes = (): Outcome[] => RULES.flatMap(({ id }) => outcomesOn(pageOf(id), id, `docs/rules/${id}.md`));

/** What a rule makes of the examples in a text that is written like its page. */
export const outcomesOn = (page: string, rule: string, path: string): Outcome[] =>
  examplesOn(page).map((example) => ({
    origin: 'pages',
    language: languageOf(example),
    rule,
    text: `${path}:${example.line}`,
    expected: example.expect === 'bad',
    found: lintPageExample(example).some((diagnostic) => diagnostic.rule === rule),
  }));

/** A file says its language itself. */
export function languageOf({ files, language }: PageExample): string {
  for (const source of Object.values(files ?? {})) {
    const own = /^language: (\w+)$/m.exec(source)?.[1];
    if (own !== undefined) return own;
  }
  return language;
}
