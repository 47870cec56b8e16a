import etaConflict from '../../src/rules/eta-conflict';
import { describeRule, reply } from './harness';

describeRule(etaConflict, (rule) => {
  rule.flags(
    'two times for one answer',
    reply(`
      You will have our answer within 24 hours. Our answer reaches you in 3 days.
                                                                       ^^^^^^^^^ “in 3 days” promises another time than “within 24 hours” in this reply.
    `),
  );
  rule.flags(
    'a subject that promises another time',
    `
      title: A
      subject: Our answer comes to you within 24 hours
      body: We will send you our answer within 3 days.
                                        ^^^^^^^^^^^^^ “within 3 days” promises another time than “within 24 hours” in the subject.
    `,
  );
  rule.flags(
    'translations that promise another time',
    `
      title: A
      body: I will write to you within 24 hours.
      translations:
        fi: { body: Kirjoitan sinulle 3 päivän kuluessa. }
                                      ^^^^^^^^^^^^^^^^^ promises another time than “within 24 hours” in the English text.
        ru: { body: Я напишу вам в течение недели. }
                                 ^^^^^^^^^^^^^^^^ “в течение недели”
        sw: { body: Nitakuandikia ndani ya wiki mbili. }
                                  ^^^^^^^^^^^^^^^^^^^ “ndani ya wiki mbili”
    `,
  );

  rule.ignores(
    'the same time in other words',
    'title: A\nsubject: Our answer comes within 24 hours\nbody: You will have our answer within a day.\n',
  );
  rule.ignores(
    'the same time in other languages',
    'title: A\nbody: I will write to you within 24 hours.\ntranslations:\n  fi: { body: Kirjoitan sinulle vuorokauden kuluessa. }\n  ru: { body: Я напишу вам в течение суток. }\n  sw: { body: Nitakuandikia ndani ya saa 24. }\n',
  );
  rule.ignores(
    'times of different things',
    reply('I will write to you within 24 hours. The lamp will be with you in 5 days. We refund the postage within a week.'),
  );
  rule.ignores(
    'two sides of a condition',
    reply('{{#if late}}You will have our answer within 3 days.{{else}}You will have our answer within 24 hours.{{/if}}'),
  );
});
