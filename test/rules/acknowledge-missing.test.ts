import acknowledgeMissing from '../../src/rules/acknowledge-missing';
import { describeRule } from './harness';

describeRule(acknowledgeMissing, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      situation: problem
      body: |
        Our team is glad to help. The new one is with you on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing here shows that the customer’s matter was heard. Name it first: what
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      situation: problem
      body: |
        Autamme mielellämme. Uusi on sinulla perjantaina.
        ^^^^^^^^^^^^^^^^^^^^ Nothing here shows that the customer’s matter was heard. Name it first: what
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      situation: problem
      body: |
        Мы рады помочь. Новая будет у вас в пятницу.
        ^^^^^^^^^^^^^^^ Nothing here shows that the customer’s matter was heard. Name it first: what
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      situation: problem
      body: |
        Tunafurahi kukusaidia. Mpya itakufikia Ijumaa.
        ^^^^^^^^^^^^^^^^^^^^^^ Nothing here shows that the customer’s matter was heard. Name it first: what
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      situation: problem
      body: |
        I am sorry that your lamp arrived broken. The new one is with you on Friday.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      situation: problem
      body: |
        Olen pahoillani, että lamppusi tuli rikki. Uusi on sinulla perjantaina.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      situation: problem
      body: |
        Простите, что лампа пришла разбитой. Новая будет у вас в пятницу.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      situation: problem
      body: |
        Samahani kwamba taa yako ilifika ikiwa imevunjika. Mpya itakufikia Ijumaa.
    `,
  );
  rule.ignores(
    'a reply to a question',
    `
      title: Example
      language: en
      situation: question
      body: |
        Our team is glad to help. The new one is with you on Friday.
    `,
  );
  rule.ignores(
    'a value of this very case',
    `
      title: Example
      language: en
      situation: problem
      body: |
        Your order {{ticket.number}} is on its way again.
    `,
  );
});
