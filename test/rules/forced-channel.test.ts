import forcedChannel from '../../src/rules/forced-channel';
import { describeRule } from './harness';

describeRule(forcedChannel, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        You must call us about this.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “You must call us about this” leaves the customer no choice. Offer at least two
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Sinun on soitettava meille tästä asiasta.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Sinun on soitettava meille tästä asiasta” leaves the customer no choice. Offer
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Такие заявки принимаем только по телефону.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “принимаем только по телефону” leaves the customer no choice. Offer at least
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Lazima uje ofisini mwenyewe.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Lazima uje ofisini mwenyewe” leaves the customer no choice. Offer at least two
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        You can call us or answer this message.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Voit soittaa meille tai vastata tähän viestiin.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Можно позвонить нам или ответить на это письмо.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Unaweza kutupigia au kujibu ujumbe huu.
    `,
  );
});
