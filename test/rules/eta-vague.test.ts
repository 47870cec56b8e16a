import etaVague from '../../src/rules/eta-vague';
import { describeRule, reply } from './harness';

describeRule(etaVague, (rule) => {
  rule.flags(
    'words that each customer reads differently, with a duration in their place',
    reply(`
      We'll write to you as soon as possible.
                         ^^^^^^^^^^^^^^^^^^^ This reply promises something “as soon as possible”, and every customer expects another day.
    `),
    {
      suggestion: [
        { title: 'Write “within 24 hours”', after: reply("We'll write to you within 24 hours.") },
        {
          title: 'Add “I will write to you by {{date eta}}.”',
          after: reply("We'll write to you as soon as possible. I will write to you by {{date eta}}."),
        },
      ],
    },
  );
  rule.flags(
    'them in each language',
    `
      title: Soon
      body: We'll call you back shortly.
                                ^^^^^^^ “shortly”
      translations:
        fi:
          body: Soitamme sinulle mahdollisimman pian.
                                 ^^^^^^^^^^^^^^^^^^^ “mahdollisimman pian”
        ru:
          body: Мы вам перезвоним в ближайшее время.
                                  ^^^^^^^^^^^^^^^^^ “в ближайшее время”
        sw:
          body: Tutakupigia simu hivi karibuni.
                                 ^^^^^^^^^^^^^ “hivi karibuni”
    `,
    {
      suggestion: [
        {
          title: 'Write “24 tunnin kuluessa”',
          after: `
            title: Soon
            body: We'll call you back shortly.
            translations:
              fi:
                body: Soitamme sinulle 24 tunnin kuluessa.
              ru:
                body: Мы вам перезвоним в ближайшее время.
              sw:
                body: Tutakupigia simu hivi karibuni.
          `,
        },
        {
          title: 'Write “в течение 24 часов”',
          after: `
            title: Soon
            body: We'll call you back shortly.
            translations:
              fi:
                body: Soitamme sinulle mahdollisimman pian.
              ru:
                body: Мы вам перезвоним в течение 24 часов.
              sw:
                body: Tutakupigia simu hivi karibuni.
          `,
        },
        {
          title: 'Write “ndani ya saa 24”',
          after: `
            title: Soon
            body: We'll call you back shortly.
            translations:
              fi:
                body: Soitamme sinulle mahdollisimman pian.
              ru:
                body: Мы вам перезвоним в ближайшее время.
              sw:
                body: Tutakupigia simu ndani ya saa 24.
          `,
        },
      ],
    },
  );
  rule.flags(
    'the words for when the day is missing, and only there',
    reply(`
      We'll write to you {{#if eta}}by {{date eta}}{{else}}soon{{/if}}.
                                                           ^^^^ When eta is missing, this reply promises something “soon”
    `),
    {
      suggestion: {
        title: 'within 24 hours',
        after: reply("We'll write to you {{#if eta}}by {{date eta}}{{else}}within 24 hours{{/if}}."),
      },
    },
  );
  rule.flags(
    'words in the middle of a clause, which stay where they are',
    reply(
      `
        Palaamme pian asiaan sähköpostilla.
                 ^^^^ “pian”
      `,
      'language: fi',
    ),
    {
      suggestion: {
        title: 'Add “Kirjoitan sinulle 24 tunnin kuluessa.”',
        after: reply('Palaamme pian asiaan sähköpostilla. Kirjoitan sinulle 24 tunnin kuluessa.', 'language: fi'),
      },
    },
  );
  rule.flags(
    'a vague word that a fragment says',
    reply(`
      {{> promise}}
      ^^^^^^^^^^^^^ “soon”
    `),
    { files: { 'templates/_promise.yaml': "body: We'll call you back soon." }, suggestion: 'none' },
  );
  rule.flags(
    'a finished reply',
    `
      Мы скоро вам ответим.
         ^^^^^ “скоро”
    `,
    { finished: 'ru', suggestion: 'none' },
  );

  rule.ignores(
    'haste beside a promise with no time at all: that is the greater fault',
    reply("We'll refund the fee. We'll call you soon."),
  );
  rule.ignores('haste with a day', reply("We'll write to you as soon as possible, by Friday at the latest."));
  rule.ignores('haste that promises nothing', reply('I hope to see you again soon. The battery runs down quickly.'));
  rule.ignores('a dated answer beside it', reply("We'll send the new key soon. I'll write to you tomorrow with the tracking number."));
  for (const [language, text] of [
    ['fi', 'Toivottavasti näemme pian uudelleen!'],
    ['ru', 'Надеемся скоро увидеть вас снова. Телефон слишком быстро разряжается.'],
    ['sw', 'Tunatumaini kukuona tena hivi karibuni.'],
  ] as const)
    rule.ignores(`a wish (${language})`, text, { finished: language });
});
