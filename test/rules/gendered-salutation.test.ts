import genderedSalutation from '../../src/rules/gendered-salutation';
import { describeRule } from './harness';

describeRule(genderedSalutation, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        Dear Sir,
        ^^^^^^^^ “Dear Sir” is right for one gender only, and nothing here asks which. Use the
    `,
    {
      suggestion: {
        title: 'Write',
        after: `
      title: Example
      language: en
      body: |
        Hi {{fallback customer.firstName "there"}},
    `,
      },
    },
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Hyvä herra {{customer.lastName}},
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Hyvä herra {{customer.lastName}}” is right for one gender only, and nothing
    `,
    {
      suggestion: {
        title: 'Write',
        after: `
      title: Example
      language: fi
      body: |
        Hei {{fallback customer.firstName "asiakas"}},
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
        Уважаемый {{customer.name}}!
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Уважаемый {{customer.name}}” is right for one gender only, and nothing here
    `,
    {
      suggestion: {
        title: 'Write',
        after: `
      title: Example
      language: ru
      body: |
        Здравствуйте{{#if customer.firstName}}, {{customer.firstName}}{{/if}}!
    `,
      },
    },
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Bwana {{customer.lastName}},
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Bwana {{customer.lastName}}” is right for one gender only, and nothing here
    `,
    {
      suggestion: {
        title: 'Write',
        after: `
      title: Example
      language: sw
      body: |
        Habari {{fallback customer.firstName "mteja wetu"}},
    `,
      },
    },
  );
  rule.flags(
    'it in front of a sentence, which stays the writer’s to change',
    `
      title: Example
      language: en
      body: |
        Thank you, sir. Your parcel is here.
        ^^^^^^^^^^^^^^ “Thank you, sir” is right for one gender only
    `,
    { suggestion: 'none' },
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        Dear {{fallback customer.name "customer"}},
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Hyvä {{fallback customer.name "asiakas"}},
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Здравствуйте, {{fallback customer.name "уважаемый клиент"}}!
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Habari {{fallback customer.name "mteja wetu"}},
    `,
  );
  rule.ignores(
    'a branch on the gender',
    `
      title: Example
      language: en
      body: |
        {{#if (eq customer.gender "female")}}Dear Ms {{customer.lastName}},{{else}}Dear Mr {{customer.lastName}},{{/if}}
    `,
  );
  rule.ignores(
    'a branch on the gender, in Russian',
    `
      title: Example
      language: ru
      body: |
        {{#if (eq customer.gender "female")}}Уважаемая {{customer.name}}!{{else}}Уважаемый {{customer.name}}!{{/if}}
    `,
  );
});
