import presumesIgnorance from '../../src/rules/presumes-ignorance';
import { describeRule } from './harness';

describeRule(presumesIgnorance, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        As everyone knows, the router needs a minute to start.
        ^^^^^^^^^^^^^^^^^ “As everyone knows” sounds as if anybody else would have known. Leave it out,
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kuten kaikki tietävät, reititin käynnistyy minuutissa.
        ^^^^^^^^^^^^^^^^^^^^^ “Kuten kaikki tietävät” sounds as if anybody else would have known. Leave it
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Как всем известно, роутеру нужна минута на запуск.
        ^^^^^^^^^^^^^^^^^ “Как всем известно” sounds as if anybody else would have known. Leave it out,
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Kama kila mtu anavyojua, ruta inahitaji dakika moja kuwaka.
        ^^^^^^^^^^^^^^^^^^^^^^^ “Kama kila mtu anavyojua” sounds as if anybody else would have known. Leave it
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        The router needs a minute to start.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Reititin käynnistyy minuutissa.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Роутеру нужна минута на запуск.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Ruta inahitaji dakika moja kuwaka.
    `,
  );
  rule.ignores(
    'what is hard, or plainly our own error',
    `
      title: Example
      language: en
      body: |
        It is not that simple, and it is obvious that we made a mistake.
    `,
  );
});
