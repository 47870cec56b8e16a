import hiddenCharacter from '../../src/rules/hidden-character';
import { describeRule, reply } from './harness';

describeRule(hiddenCharacter, (rule) => {
  rule.flags(
    'a zero-width space in a code',
    reply('Use code SUM\u200bMER20.\n            ^ An invisible character (a zero-width space, U+200B) stands here.'),
    { fixed: reply('Use code SUMMER20.') },
  );
  rule.flags(
    'a control of the writing direction',
    reply('Oda yako \u202eimefika.\n         ^ a control of the writing direction, U+202E', 'language: sw'),
    { fixed: reply('Oda yako imefika.', 'language: sw') },
  );
  rule.flags(
    'Latin letters inside Russian words',
    `
      title: Заказ
      language: ru
      body: Ваш зaказ уже y вас, спасибо.
                ^^^^^ “зaказ” has Latin letters among Cyrillic ones that only look the same.
                          ^ “y” has Latin
    `,
    { fixed: 'title: Заказ\nlanguage: ru\nbody: Ваш заказ уже у вас, спасибо.\n' },
  );
  rule.flags(
    'a Cyrillic letter inside an English word',
    reply(`
      Your оrder is on its way.
           ^^^^^ “оrder” has Cyrillic letters among Latin ones
    `),
    { fixed: reply('Your order is on its way.') },
  );

  rule.ignores(
    'joiners inside emoji and flags',
    reply('👩\u200d🚀 👨\u200d👩\u200d👧 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} ❤️'),
  );
  rule.ignores('Persian and Hebrew', reply('می\u200cخواهم, \u200fשלום'));
  rule.ignores('both alphabets on purpose', reply('Ваша SIM-карта, IT-отдел, витамин C и план B. Тариф «Max».', 'language: ru'));
  rule.ignores(
    'Finnish with a no-break space and a soft hyphen',
    reply('Tilaus\u00a0A-1042 on lähetys\u00adtietojen mukaan matkalla.', 'language: fi'),
  );
});
