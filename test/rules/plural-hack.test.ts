import pluralHack from '../../src/rules/plural-hack';
import { describeRule, reply } from './harness';

describeRule(pluralHack, (rule) => {
  rule.flags(
    'an ending in brackets, in each language',
    `
      title: Items
      body: Your item(s) are on the way.
                 ^^^^^^^ “item(s)” leaves the customer to choose.
      translations:
        fi: { body: "Tilauksesi tulee päivä(ä) myöhemmin." }
                                      ^^^^^^^^ “päivä(ä)”
        ru: { body: "Осталось пять дня(ей)." }
                                   ^^^^^^^ “дня(ей)”
        sw: { body: "(ma)bidhaa yako njiani." }
                     ^^^^^^^^^^ “(ma)bidhaa”
    `,
  );
  rule.flags(
    'two forms with a slash, in each language',
    `
      title: Items
      body: Choose your item/items.
                        ^^^^^^^^^^ gives two forms of one word
      translations:
        fi: { body: "Valitse tuote/tuotteet." }
                             ^^^^^^^^^^^^^^ “tuote/tuotteet”
        ru: { body: "Выберите товар/товары." }
                              ^^^^^^^^^^^^ “товар/товары”
        sw: { body: "Chagua kitabu/vitabu." }
                            ^^^^^^^^^^^^^ “kitabu/vitabu”
    `,
  );
  rule.flags(
    'a word that a number stands before',
    reply(`
      You have {{ticket.count}} day(s) left.
                                ^^^^^^ day(s)
    `),
    {
      suggestion: {
        title: 'Let the number choose: day or days',
        after: reply('You have {{plural ticket.count one="# day" other="# days"}} left.'),
      },
    },
  );
  rule.flags(
    'a Finnish word that a number stands before',
    reply(
      `
        Aikaa on {{ticket.count}} päivä(ä).
                                  ^^^^^^^^
      `,
      'language: fi',
    ),
    {
      suggestion: {
        title: 'päivä or päivää',
        after: reply('Aikaa on {{plural ticket.count one="# päivä" other="# päivää"}}.', 'language: fi'),
      },
    },
  );

  rule.ignores(
    'real alternatives, remarks, paths and code',
    reply(
      'By card and/or voucher, 24/7, km/h, he/she, email/phone. The fee (see below), f(x), `item(s)`, https://acme.example/item/items.',
    ),
  );
  rule.ignores('alternatives in Finnish, Russian and Swahili', reply('passi ja/tai kortti; и/или; na/au; chai/kahawa', 'language: fi'));
});
