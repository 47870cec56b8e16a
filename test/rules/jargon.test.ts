import jargon from '../../src/rules/jargon';
import { describeRule } from './harness';

describeRule(jargon, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        Please clear your cache and cookies.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “clear your cache and cookies” is our own word, and the customer may not know
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Tyhjennä selaimen välimuisti ja evästeet.
                          ^^^^^^^^^^ “välimuisti” is our own word, and the customer may not know it. Say what it is,
                                        ^^^^^^^^ “evästeet” is our own word, and the customer may not know it. Say what it is,
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Очистите кэш и попробуйте снова.
                 ^^^ “кэш” is our own word, and the customer may not know it. Say what it is, or
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Futa cache kisha jaribu tena.
             ^^^^^ “cache” is our own word, and the customer may not know it. Say what it is, or
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        Please close the browser and open it again.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Sulje selain ja avaa se uudelleen.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Очистите кэш, то есть временную память браузера.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Futa cache, yaani kumbukumbu ya muda ya kivinjari.
    `,
  );
  rule.flags(
    'a team’s own word, with what to write instead',
    `
      title: Example
      body: Your SKU is on the box.
                 ^^^ “SKU” is our own word, and the customer may not know it. Write “product number”.
    `,
    {
      files: { 'replywright.yaml': 'wording: [{ language: en, match: SKU, instead: product number, rule: jargon }]\n' },
      suggestion: { title: 'Write “product number”', after: 'title: Example\nbody: Your product number is on the box.\n' },
    },
  );
});
