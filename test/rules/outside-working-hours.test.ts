import outsideWorkingHours from '../../src/rules/outside-working-hours';
import { describeRule } from './harness';

const HOURS = {
  files: { 'replywright.yaml': 'policy: { workingHours: { timeZone: Europe/Helsinki, days: mon-fri, from: "08:00", to: "17:00" } }\n' },
};
const body = (text: string): string => `title: A\nbody: ${text}\n`;

describeRule(outsideWorkingHours, (rule) => {
  rule.flags(
    'a call on a day off, in each language',
    `
      title: Call
      body: I will call you on Saturday.
                            ^^^^^^^^^^^ “on Saturday” is a day on which your team doesn’t work (mon-fri)
      translations:
        fi: { body: Soitan sinulle lauantaina. }
                                   ^^^^^^^^^^
        ru: { body: Я позвоню вам в субботу. }
                                  ^^^^^^^^^
        sw: { body: Nitakupigia simu Jumamosi. }
                                     ^^^^^^^^
    `,
    HOURS,
  );
  rule.flags(
    'a call in the evening, in each language',
    `
      title: Call
      body: I will call you tomorrow at 8 pm.
                                     ^^^^^^^ “at 8 pm” is outside your working hours (08:00–17:00)
      translations:
        fi: { body: Soitan sinulle huomenna klo 20.30. }
                                            ^^^^^^^^^
        ru: { body: Я позвоню вам завтра в 8 вечера. }
                                         ^^^^^^^^^^
        sw: { body: Nitakupigia kesho saa mbili usiku. }
                                      ^^^^^^^^^^^^^^^
    `,
    HOURS,
  );

  rule.ignores('a time within the hours, their very end too', body('"I will call you on Friday at 17:00."'), HOURS);
  rule.ignores('an hour that may be in the afternoon', body('"I will call you on Friday at 4:30."'), HOURS);
  rule.ignores('a time by which it is done', body('I will write to you by Sunday.'), HOURS);
  rule.ignores('opening hours', body('"Our shop is open on Saturday until 20:00."'), HOURS);
  rule.ignores('what is not ours to do', body('Please call us on Saturday if it leaks.'), HOURS);
  rule.ignores('a team without hours', body('I will call you on Sunday.'));
});
