import inflectedPlaceholder from '../../src/rules/inflected-placeholder';
import { describeRule } from './harness';

describeRule(inflectedPlaceholder, (rule) => {
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kirjoitin {{customer.firstName}}lle eilen.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ “lle” glued to the placeholder fits some values and breaks others. Use name
    `,
    {
      suggestion: {
        title: 'allative',
        after: `
      title: Example
      language: fi
      body: |
        Kirjoitin {{fallback (name customer.firstName "allative") "asiakkaalle"}} eilen.
    `,
      },
    },
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Посылка для {{customer.name}} готова.
                    ^^^^^^^^^^^^^^^^^ Behind “для” the value would have to change its form, and it doesn’t. Use
    `,
    {
      suggestion: {
        title: 'genitive',
        after: `
      title: Example
      language: ru
      body: |
        Посылка для {{fallback (name customer "genitive") "вас"}} готова.
    `,
      },
    },
  );
  rule.flags(
    'a Finnish ending behind a colon',
    `
      title: Example
      language: fi
      body: |
        Puhuin {{agent.name}}:n kanssa.
               ^^^^^^^^^^^^^^^^ “:n” glued to the placeholder fits some values and breaks others. Use name
    `,
  );
  rule.flags(
    'Russian verbs and prepositions',
    `
      title: Example
      language: ru
      body: |
        Обратитесь к {{agent.name}}.
                     ^^^^^^^^^^^^^^ Behind “Обратитесь к” the value would have to change its form, and it doesn’t.
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        The parcel is for {{fallback customer.name "you"}}.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kirjoitin asiakkaalle {{fallback customer.firstName ""}} eilen.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Посылка для клиента готова.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Mzigo wa {{fallback customer.firstName "mteja"}} uko tayari.
    `,
  );
});
