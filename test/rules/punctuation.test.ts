import punctuation from '../../src/rules/punctuation';
import { describeRule, reply } from './harness';

describeRule(punctuation, (rule) => {
  rule.flags(
    'signs that run into each other, in each language',
    `
      title: Late
      body: It comes tomorrow..
                             ^^ “..” are too many signs for one place. Write “.”.
      translations:
        fi: { body: "Paketti tulee huomenna,." }
                                           ^^ Write “.”.
        ru: { body: "Вы писали нам вчера?." }
                                        ^^ Write “?”.
        sw: { body: "Mzigo,, utafika kesho" }
                          ^^ Write “,”.
    `,
    {
      suggestion: {
        title: 'Write “.”',
        after:
          'title: Late\nbody: It comes tomorrow.\ntranslations:\n  fi: { body: "Paketti tulee huomenna,." }\n  ru: { body: "Вы писали нам вчера?." }\n  sw: { body: "Mzigo,, utafika kesho" }\n',
      },
    },
  );
  rule.flags(
    'a bracket that never closes, and one that never opened',
    reply(`
      We have your letter (of Monday.
                          ^ “(” is opened here and never closed

      It is here] now.
                ^ “]” closes here what is never opened
    `),
  );
  rule.flags(
    'guillemets in Russian',
    reply(
      `
      Откройте «Настройки.
               ^ «
      `,
      'language: ru',
    ),
  );
  rule.flags(
    'signs that meet at a condition’s edge',
    reply(`
      It comes tomorrow{{#if late}}, and I am sorry.{{/if}}.
                                                           ^ Where this follows “I am sorry.”, the customer reads “..”.
    `),
  );

  rule.ignores(
    'a pause, a surprise, abbreviations, numbers, faces and lists',
    reply('Well ... really?! Yes… On 3.5. at 10:30, etc., e.g.: this :) (see [1]).\n\n1) first\n2) second a) b)\n\nfoo`..`bar'),
  );
  rule.ignores('Finnish guillemets turned one way', reply('Valitse »Asetukset».', 'language: fi'));
  rule.ignores('a bracket that each path closes for itself', reply('Call us (on {{#if a}}Monday){{else}}Friday){{/if}}.'));
});
