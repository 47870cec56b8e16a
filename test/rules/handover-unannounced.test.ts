import handoverUnannounced from '../../src/rules/handover-unannounced';
import { describeRule } from './harness';

describeRule(handoverUnannounced, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        Another colleague will take over your case.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply says that somebody else takes over (“colleague will take over your
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Toinen työntekijä jatkaa asiasi hoitamista.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply says that somebody else takes over (“Toinen työntekijä jatkaa asiasi
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Вашим вопросом займётся другой сотрудник.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply says that somebody else takes over (“Вашим вопросом займётся другой
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Mtu mwingine atashughulikia ombi lako.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply says that somebody else takes over (“Mtu mwingine atashughulikia”),
    `,
  );
  rule.ignores(
    'the first answer to come, in an auto-reply',
    `
      title: Example
      language: en
      kind: auto-reply
      actions: { assignTo: { group: Logistics } }
      body: |
        Another colleague will take over your case within a day.
    `,
  );
  rule.flags(
    'a ticket that changes hands without a word',
    `
      title: Example
      language: en
      actions: { assignTo: { group: Logistics } }
      body: |
        Your lamp arrived broken. A new one is with you on Friday.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ The ticket goes to Logistics, and this reply doesn’t tell the customer. Say who
    `,
  );
  rule.flags(
    'a ticket that changes hands without a word, in Russian',
    `
      title: Example
      language: ru
      actions: { assignTo: { agent: Олег } }
      body: |
        Лампа пришла разбитой. Новая будет у вас в пятницу.
        ^^^^^^^^^^^^^^^^^^^^^^ The ticket goes to Олег, and this reply doesn’t tell the customer. Say who takes over.
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        My colleague {{colleague.name}} will take over your case.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kollegani {{colleague.name}} jatkaa asiasi hoitamista.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Вашим вопросом займётся {{colleague.name}}.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Mwenzangu {{colleague.name}} atashughulikia ombi lako.
    `,
  );
});
