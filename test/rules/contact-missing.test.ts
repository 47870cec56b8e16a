import contactMissing from '../../src/rules/contact-missing';
import { describeRule } from './harness';

describeRule(contactMissing, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      actions: { status: solved }
      body: |
        Your refund is done.
        ^^^^^^^^^^^^^^^^^^^^ This reply ends the matter and doesn’t say how to reach you again. Add an
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      actions: { status: solved }
      body: |
        Hyvityksesi on tehty.
        ^^^^^^^^^^^^^^^^^^^^^ This reply ends the matter and doesn’t say how to reach you again. Add an
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      actions: { status: solved }
      body: |
        Деньги возвращены.
        ^^^^^^^^^^^^^^^^^^ This reply ends the matter and doesn’t say how to reach you again. Add an
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      actions: { status: solved }
      body: |
        Pesa zako zimerudishwa.
        ^^^^^^^^^^^^^^^^^^^^^^^ This reply ends the matter and doesn’t say how to reach you again. Add an
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      actions: { status: solved }
      body: |
        Your refund is done. If anything is wrong, reply to this message.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      actions: { status: solved }
      body: |
        Hyvityksesi on tehty. Jos jokin on pielessä, vastaa tähän viestiin.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      actions: { status: solved }
      body: |
        Деньги возвращены. Если что-то не так, ответьте на это письмо.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      actions: { status: solved }
      body: |
        Pesa zako zimerudishwa. Ukiwa na swali, jibu ujumbe huu.
    `,
  );
  rule.ignores(
    'a reply that ends nothing',
    `
      title: Example
      language: en
      body: |
        Your refund is done.
    `,
  );
  rule.ignores(
    'an address',
    `
      title: Example
      language: en
      actions: { status: solved }
      body: |
        Your refund is done. Write to {{company.email}}.
    `,
  );
});
