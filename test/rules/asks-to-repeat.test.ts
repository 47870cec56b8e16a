import asksToRepeat from '../../src/rules/asks-to-repeat';
import { describeRule } from './harness';

describeRule(asksToRepeat, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        Please describe your problem again.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Please describe your problem again” makes the customer tell it all again. Look
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kuvaile ongelmasi uudelleen.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Kuvaile ongelmasi uudelleen” makes the customer tell it all again. Look it up
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Опишите, пожалуйста, проблему ещё раз.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Опишите, пожалуйста, проблему ещё раз” makes the customer tell it all again.
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tafadhali eleza tatizo lako tena.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Tafadhali eleza tatizo lako tena” makes the customer tell it all again. Look
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        Please send us the number on the back of the lamp.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Lähetä meille numero lampun takaa.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Пришлите, пожалуйста, номер с обратной стороны лампы.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tafadhali tutumie namba iliyo nyuma ya taa.
    `,
  );
});
