import shouting from '../../src/rules/shouting';
import { describeRule, reply } from './harness';

describeRule(shouting, (rule) => {
  rule.flags(
    'a sentence in capitals',
    reply(`
      Your parcel is here. BRING YOUR PASSPORT.
                           ^^^^^^^^^^^^^^^^^^^ “BRING YOUR PASSPORT” in capitals reads as shouting.
    `),
    { suggestion: { title: 'Write “Bring your passport”', after: reply('Your parcel is here. Bring your passport.') } },
  );
  rule.flags(
    'one word that is no abbreviation, in each language',
    `
      title: PIN
      body: We NEVER ask for it.
               ^^^^^ “NEVER” in capitals
      translations:
        fi: { body: "Emme kysy sitä KOSKAAN." }
                                    ^^^^^^^ “KOSKAAN”
        ru: { body: "Мы НЕ спрашиваем его." }
                        ^^ “НЕ”
        sw: { body: "Hatuulizi namba hiyo KAMWE." }
                                          ^^^^^ “KAMWE”
    `,
  );
  rule.flags(
    'rows of exclamation marks',
    reply(`
      It is here!! Really?! Why?!?
                ^^ “!!” reads as shouting. One sign is enough.
                               ^^^ “?!?”
    `),
    { suggestion: { title: 'Write “!”', after: reply('It is here! Really?! Why?!?') } },
  );
  rule.flags(
    'a warning in capitals, and capitals in a finished reply',
    `
      VAROITUS! Emme KOSKAAN soita.
      ^^^^^^^^ “VAROITUS”
                     ^^^^^^^ “KOSKAAN”
    `,
    { finished: 'fi' },
  );

  rule.ignores(
    'abbreviations, codes and names',
    reply(
      'Use code SUMMER20 by SMS or VPN (HTML, PDF, IBAN), in the USA with NASA, at ACME. A new TV. I am OK. {{#if VIP}}VIP{{/if}} `NEVER`',
    ),
  );
  rule.ignores('abbreviations in Russian', reply('СНИЛС и ИНН вы найдёте в МФЦ. И вот ещё: А вам?', 'language: ru'));
  rule.ignores(
    'abbreviations in Finnish and Swahili',
    reply('Maksa IBAN-tilille, BIC on NDEAFIHH. Lipa kwa M-PESA, TANESCO au NHIF.', 'language: fi'),
  );
  rule.ignores('a note to a colleague', 'title: A\nkind: note\nbody: DO NOT CALL!!\n');
});
