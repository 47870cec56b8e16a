import doubledWord from '../../src/rules/doubled-word';
import { describeRule, reply } from './harness';

describeRule(doubledWord, (rule) => {
  rule.flags(
    'a word twice in a row, in each language',
    `
      title: Late
      body: Your parcel has left the the warehouse.
                                 ^^^^^^^ “the” stands twice in a row. Delete one.
      translations:
        fi:
          body: Paketti on on matkalla.
                        ^^^^^ “on” stands twice
        ru:
          body: Посылка уже Уже в пути.
                        ^^^^^^^ “уже” stands twice
        sw:
          body: Mzigo umefika umefika salama.
                      ^^^^^^^^^^^^^^^ “umefika”
    `,
    {
      fixed: `
        title: Late
        body: Your parcel has left the warehouse.
        translations:
          fi:
            body: Paketti on matkalla.
          ru:
            body: Посылка уже в пути.
          sw:
            body: Mzigo umefika salama.
      `,
    },
  );
  rule.flags(
    'a word at the end of a line and the beginning of the next',
    reply(`
      We have sent you the
                       ^^^… “the” stands twice
      the lamp again today.
     …^^^
    `),
  );
  rule.flags(
    'a word on both sides of a condition’s edge',
    reply(`
      We will call {{#if callAt}}you {{else}}them {{/if}}you back.
                                                         ^^^ “you” stands twice in a row where this follows “you”.
    `),
  );

  rule.ignores(
    'what the language doubles on purpose, and what isn’t side by side',
    reply('I know that that is late, very, very late. Anna Anna-Liisa. No. No more.\n\nRegards\nRegards'),
  );
  rule.ignores('reduplication in Swahili', reply('Sawa sawa, nenda pole pole. Chukua moja moja.', 'language: sw'));
  rule.ignores('reduplication in Finnish', reply('Odotus oli pitkä pitkä, hyvin hyvin pitkä.', 'language: fi'));
  rule.ignores('reduplication in Russian', reply('Мы очень очень ждём вас, давно-давно.', 'language: ru'));
  rule.ignores('words that only another branch joins', reply('We call {{#if a}}you{{else}}them{{/if}}. You know.'));
});
