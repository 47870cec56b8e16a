import assert from 'node:assert/strict';
import { RULES } from '../../../src/rules/index.generated';
import { benchFor } from '../test-bench';

/** Paragraphs that a rule flags, and some that look alike and are left alone. */
export interface Examples {
  /** Keys of the template around them. */
  readonly keys?: string;
  /** What is flagged stands in ⟦ ⟧. */
  readonly flags: readonly string[];
  readonly ignores: readonly string[];
}

export interface LanguageExamples {
  readonly name: string;
  readonly language: string;
  /** The lines around each paragraph, so that it stands in a whole reply. */
  readonly greeting: string;
  readonly closing: string;
  readonly examples: Readonly<Record<string, Examples>>;
}

/** Shows what the rules know of a language: each flags what is marked, and nothing else in the whole reply. */
export function describeLanguage({ name, language, greeting, closing, examples }: LanguageExamples): void {
  const reply = (paragraph: string, keys = 'kind: reply'): string => `title: Example
language: ${language}
${keys}
body: |
  ${greeting}

  ${paragraph}

  ${closing}
  {{agent.firstName}}
`;
  describe(name, () => {
    for (const [id, { keys, flags, ignores }] of Object.entries(examples)) {
      const rule = RULES.find((candidate) => candidate.id === id);
      assert(rule, `there is no rule ${id}`);
      for (const marked of flags) assert.match(marked, /⟦.+⟧/, `${id} should flag something in “${marked}”`);
      for (const plain of ignores) assert.doesNotMatch(plain, /[⟦⟧]/, `${id} should ignore “${plain}”`);
      for (const marked of [...flags, ...ignores])
        it(`${id}: ${marked}`, () => {
          const source = reply(marked.replace(/[⟦⟧]/g, ''), keys);
          const found = [...benchFor(rule, { source, expected: [] }, {}).lint()].sort((a, b) => b.span.start - a.span.start);
          const shown = found.reduce(
            (text, { span }) => `${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}`,
            source,
          );
          assert.equal(shown, reply(marked, keys));
        });
    }
  });
}
