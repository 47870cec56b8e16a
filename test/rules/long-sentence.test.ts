import longSentence from '../../src/rules/long-sentence';
import { describeRule, reply } from './harness';

const ENGLISH = `We are sorry that the lamp which you ordered from us in October and which the carrier took to the wrong address
has only been found today in a depot far away from you.`;

describeRule(longSentence, (rule) => {
  rule.flags(
    'over 30 words in English, counted over wrapped lines',
    reply(`
      ${ENGLISH.replace(
        '\n',
        `
      ^^^… This sentence has 34 words; more than 30 are hard to follow. Make two or three of it.
      `,
      )}
      …^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `),
  );
  rule.flags(
    'over 22 words in Finnish and over 25 in Russian and Swahili',
    `
      title: Lamppu
      language: fi
      body: Olemme pahoillamme, että lamppu, jonka tilasit meiltä lokakuussa ja jonka kuljetusliike vei väärään osoitteeseen, löytyi vasta tänään kaukana sinusta olevasta varastosta toisesta kaupungista kokonaan.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This sentence has 24 words; more than 22
      translations:
        ru:
          body: Нам жаль, что лампа, которую вы заказали у нас в октябре и которую курьер отвёз не на тот адрес, нашлась только сегодня на складе в другом городе страны.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 28 words; more than 25
        sw:
          body: Samahani sana kwamba taa uliyoagiza kwetu mwezi wa Oktoba na ambayo msafirishaji alipeleka kwenye anwani isiyo sahihi imepatikana leo tu kwenye ghala la mji mwingine wa mbali.
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 27 words; more than 25
    `,
  );
  rule.flags(
    'the longest path through a condition, a placeholder as one word',
    reply(
      `
        The parcel {{ticket.number}} comes {{#if a}}on Friday{{else}}on some day of the coming week{{/if}} to you.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This sentence has 13 words; more than 11
      `,
    ),
    { files: { 'replywright.yaml': 'rules: { long-sentence: { words: { en: 11 } } }\n' } },
  );

  rule.ignores(
    'thirty words, and hyphens that join',
    reply(
      'One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine well-known.',
    ),
  );
  rule.ignores('the items of a list', reply(`- ${ENGLISH.replace('\n', ' ')}`));
  rule.ignores('a note to a colleague inside a macro', `title: A\nactions:\n  note: ${ENGLISH.replace('\n', ' ')}\n`);
});
