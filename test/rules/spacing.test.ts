import spacing from '../../src/rules/spacing';
import { describeRule, reply } from './harness';

describeRule(spacing, (rule) => {
  rule.flags(
    'two blanks, and a blank before a comma',
    reply(`
      Thank  you for writing , Anna.
           ^^ Two blanks stand in a row
                            ^ A blank stands before “,”.
    `),
    { fixed: reply('Thank you for writing, Anna.') },
  );
  rule.flags(
    'no blank behind a sign, in each language',
    `
      title: Thanks
      body: Thank you.We have your letter.
                     ^ A blank is missing behind “.”.
      translations:
        fi: { body: "Kiitos,kirjeesi tuli." }
                           ^ behind “,”
        ru: { body: "Спасибо!Мы получили письмо." }
                            ^ behind “!”
        sw: { body: "Asante sana,tumepokea barua." }
                                ^ behind “,”
    `,
    {
      suggestion: {
        title: 'Add a blank',
        after:
          'title: Thanks\nbody: Thank you. We have your letter.\ntranslations:\n  fi: { body: "Kiitos,kirjeesi tuli." }\n  ru: { body: "Спасибо!Мы получили письмо." }\n  sw: { body: "Asante sana,tumepokea barua." }\n',
      },
    },
  );
  rule.flags(
    'blanks that meet at a condition’s edge',
    reply(`
      Thank you {{#if name}} {{name}}{{/if}} for writing {{#if name}}to us{{/if}}, really.
                            ^ Two blanks meet here, since “Thank you” ends in one too.
                                            ^ Two blanks meet here
                                                                                 ^ Where this follows “for writing”, a blank stands before “,”.
    `),
  );

  rule.ignores(
    'what is right, and what is no prose',
    reply(
      'It is 10.30, or 1,5 hours; see https://acme.example/a,b or `a  b`, e.g. Booking.com and .NET :) ...\nA line break  \nstands in Markdown.\n\n- one\n- two',
    ),
  );
  rule.ignores(
    'blanks on either side of an edge, but not both',
    reply('Two.  Sentences (yes.)  Apart. Thank you{{#if name}} {{name}}{{/if}} for{{#if a}} it{{/if}}.'),
  );
});
