import bureaucraticLanguage from '../../src/rules/bureaucratic-language';
import { describeRule, reply } from './harness';

describeRule(bureaucraticLanguage, (rule) => {
  rule.flags(
    'the language of forms, with plain words in its place',
    reply(`
      Boarding will commence at 10:15. Please find attached the invoice.
                    ^^^^^^^^ “commence” is the language of forms: nobody says it aloud. Write “
                                       ^^^^^^^^^^^^^^^^^^^^ “Please find attached”
    `),
  );
  rule.flags(
    'it in each language',
    `
      title: Forms
      language: fi
      body: Toimitamme tuotteen toimesta.
    `,
  );
  rule.ignores('the same words in their ordinary sense', reply('The subject line must not be empty.'));
});
