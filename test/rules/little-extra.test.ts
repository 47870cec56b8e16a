import littleExtra from '../../src/rules/little-extra';
import { describeRule } from './harness';

describeRule(littleExtra, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      situation: question
      body: |
        The lamp has three settings.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This answers the question and nothing more. One useful thing beyond it is what
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      situation: question
      body: |
        Lampussa on kolme tehoa.
        ^^^^^^^^^^^^^^^^^^^^^^^^ This answers the question and nothing more. One useful thing beyond it is what
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      situation: question
      body: |
        У лампы три режима.
        ^^^^^^^^^^^^^^^^^^^ This answers the question and nothing more. One useful thing beyond it is what
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      situation: question
      body: |
        Taa ina viwango vitatu.
        ^^^^^^^^^^^^^^^^^^^^^^^ This answers the question and nothing more. One useful thing beyond it is what
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      situation: question
      body: |
        The lamp has three settings. A tip: it remembers the last one.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      situation: question
      body: |
        Lampussa on kolme tehoa. Vinkki: se muistaa viimeisimmän.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      situation: question
      body: |
        У лампы три режима. Кстати, она помнит последний.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      situation: question
      body: |
        Taa ina viwango vitatu. Kidokezo: inakumbuka cha mwisho.
    `,
  );
  rule.ignores(
    'a reply to a complaint',
    `
      title: Example
      language: en
      situation: complaint
      body: |
        The lamp has three settings.
    `,
  );
});
