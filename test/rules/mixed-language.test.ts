import mixedLanguage from '../../src/rules/mixed-language';
import { describeRule, reply } from './harness';

describeRule(mixedLanguage, (rule) => {
  rule.flags(
    'an English sentence in the other languages',
    `
      title: Thanks
      language: fi
      body: Kiitos viestistäsi. Please write to us if you have a question.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This sentence is in English, in a text that is in Finnish.
      translations:
        ru: { body: "Спасибо. Please write to us if you have a question." }
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in English, in a text that is in Russian
        sw: { body: "Asante. Please write to us if you have a question." }
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in English, in a text that is in Swahili
    `,
  );
  rule.flags(
    'Finnish, Swahili and Russian in an English text',
    reply(`
      Hi. Palaamme asiaan heti kun olemme saaneet vastauksen.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in Finnish

      Tutakuandikia kesho na jibu la swali lako kwa barua pepe.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in Swahili

      Здравствуйте, напишите оператору поддержки сегодня вечером.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This sentence is in another language than the rest, which is in English.
    `),
  );

  rule.ignores(
    'what is quoted, and names',
    reply('Valitse "Please write to us if you have a question". Avaa Google Play Store Beta Channel nyt.', 'language: fi'),
  );
  rule.ignores('loan words in Swahili', reply('Fungua app ya simu yako, nenda Settings kisha bonyeza Update sasa.', 'language: sw'));
  rule.ignores('a language that has no pack', reply('Please write to us if you have a question.', 'language: sv'));
  rule.ignores('a short English greeting in Russian', reply('Best regards, {{agent.name}}', 'language: ru'));
});
