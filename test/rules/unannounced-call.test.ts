import unannouncedCall from '../../src/rules/unannounced-call';
import { describeRule } from './harness';

describeRule(unannouncedCall, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        We will call you about the repair.
        ^^^^^^^^^^^^^^^^ “We will call you” announces a call and neither says when nor asks. Name a
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Soitamme sinulle korjauksesta.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Soitamme sinulle korjauksesta” announces a call and neither says when nor
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Мы вам перезвоним насчёт ремонта.
               ^^^^^^^^^^^^^^^^^^^^^^^^^ “перезвоним насчёт ремонта” announces a call and neither says when nor asks.
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tutakupigia simu kuhusu ukarabati.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Tutakupigia simu kuhusu ukarabati” announces a call and neither says when nor
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        We will call you tomorrow between 9 and 11 about the repair.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Soitamme sinulle huomenna kello 9–11 korjauksesta.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Мы перезвоним вам завтра с 9 до 11 насчёт ремонта.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tutakupigia simu kesho saa tatu asubuhi kuhusu ukarabati.
    `,
  );
  rule.ignores(
    'a question whether it suits',
    `
      title: Example
      language: en
      body: |
        May I call you about the repair? When does it suit you?
    `,
  );
});
