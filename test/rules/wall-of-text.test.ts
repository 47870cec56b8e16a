import wallOfText from '../../src/rules/wall-of-text';
import { describeRule, reply } from './harness';

const SEVEN = 'Open the app. Choose Settings. Choose Account. Press the button. Enter the code. Close the app. Open it again.';
const WORDS = `${'Your parcel is on its way to you and '.repeat(14)}it comes soon.`;

describeRule(wallOfText, (rule) => {
  rule.flags(
    'seven sentences',
    reply(
      `\n      Hi,\n\n      ${SEVEN}\n      ${'^'.repeat(SEVEN.length)} This paragraph has 7 sentences. Split it, or make steps of it\n`,
    ),
  );
  rule.flags('more than 120 words', reply(`\n      ${WORDS}\n      ${'^'.repeat(WORDS.length)} This paragraph has 129 words.\n`));
  rule.flags(
    'seven sentences in Russian',
    `
      title: Steps
      language: ru
      body: Откройте приложение. Выберите раздел. Найдите счёт. Нажмите кнопку. Введите код. Закройте окно. Готово.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 7 sentences
    `,
  );
  rule.flags(
    'a limit of the team’s own, in Swahili',
    reply(
      '\n      Fungua programu. Chagua akaunti yako. Bonyeza kitufe.\n      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3 sentences\n',
      'language: sw',
    ),
    { files: { 'replywright.yaml': 'rules: { wall-of-text: { sentences: 2 } }\n' } },
  );

  rule.ignores('the same as steps', reply(SEVEN.replace(/(\w[^.]*\.) ?/g, '1. $1\n')));
  rule.ignores('the same in two paragraphs', reply(SEVEN.replace(' Press', '\n\nPress')));
  rule.ignores(
    'sentences of which one path has only some',
    reply(
      'Avaa sovellus. {{#if a}}Valitse tili. Paina sitä. Sulje se.{{else}}Kirjoita koodi. Avaa se. Katso. Sulje.{{/if}}',
      'language: fi',
    ),
  );
  rule.ignores(
    'the lines of a signature',
    reply('Kind regards,\nMika Salo\nAcme\nHarbour Street 12\n00100 Helsinki\nFinland\nhelp@acme.example\nacme.example'),
  );
  rule.ignores('a note to a colleague', `title: A\nkind: note\nbody: ${SEVEN}\n`);
});
