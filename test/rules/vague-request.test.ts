import vagueRequest from '../../src/rules/vague-request';
import { describeRule } from './harness';

describeRule(vagueRequest, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      kind: note
      body: |
        I need more information on the project.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “need more information on the project” can’t be answered in one go. Ask for one
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      kind: note
      body: |
        Tarvitsen lisätietoja projektista.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Tarvitsen lisätietoja projektista” can’t be answered in one go. Ask for one
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      kind: note
      body: |
        Нужна дополнительная информация по проекту.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Нужна дополнительная информация” can’t be answered in one go. Ask for one
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      kind: note
      body: |
        Nahitaji taarifa zaidi kuhusu mradi.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Nahitaji taarifa zaidi kuhusu mradi” can’t be answered in one go. Ask for one
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      kind: note
      body: |
        May we refund 49 euros by Friday?
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      kind: note
      body: |
        Voimmeko hyvittää 49 euroa perjantaihin mennessä?
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      kind: note
      body: |
        Можно ли вернуть 49 евро до пятницы?
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      kind: note
      body: |
        Je, tunaweza kurudisha euro 49 kabla ya Ijumaa?
    `,
  );
  rule.ignores(
    'the same words to a customer',
    `
      title: Example
      language: en
      body: |
        I need more information on the project.
    `,
  );
});
