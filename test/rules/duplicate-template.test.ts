import duplicateTemplate from '../../src/rules/duplicate-template';
import { describeRule } from './harness';

const LATE = `Your parcel did not arrive on the day we promised, and I am sorry about that. The carrier has more parcels
  than usual and is running behind. It will be with you on Friday. Thank you for your patience.`;
const MYOHASSA = `Pakettisi ei tullut sinä päivänä jonka lupasimme, ja olen siitä pahoillani. Kuljetusliikkeellä on
  tavallista enemmän paketteja, ja se on jäljessä aikataulustaan. Paketti on sinulla perjantaina. Kiitos kärsivällisyydestäsi.`;

const template = (title: string, body: string, more = ''): string => `title: ${title}\n${more}body: >\n  ${body}\n`;

describeRule(duplicateTemplate, (rule) => {
  rule.flags(
    'a copy with another day',
    `
      title: Late
             ^^^^ 85 % of this reply stands in templates/delayed.yaml too.
      body: >
        ${LATE.replace('\n  ', ' ')}
    `,
    { files: { 'templates/delayed.yaml': template('Delayed', LATE.replace('Friday', 'Monday')) } },
  );
  rule.flags(
    'the nearest of several, in Finnish',
    `
      title: Myöhässä
             ^^^^^^^^ 100 % of this reply stands in templates/b.yaml too.
      language: fi
      body: >
        ${MYOHASSA.replace('\n  ', ' ')}
    `,
    {
      files: {
        'templates/a.yaml': template('A', MYOHASSA.replace('perjantaina', 'maanantaina'), 'language: fi\n'),
        'templates/b.yaml': template('B', MYOHASSA, 'language: fi\n'),
      },
    },
  );

  rule.ignores('another reply', template('Late', LATE), {
    files: {
      'templates/lost.yaml': template(
        'Lost',
        `The carrier can't find your parcel any more. I have sent you the same lamp again today, and it will be with you on Friday.
  You pay nothing for it, and if the first one turns up, please keep it. Thank you for your patience.`,
      ),
    },
  });
  rule.ignores('the same in a fragment', template('Late', LATE), { files: { 'templates/_late.yaml': template('Late', LATE) } });
  rule.ignores('short replies', 'title: Thanks\nbody: Thank you for your kind words.\n', {
    files: { 'templates/thanks.yaml': 'title: Thanks again\nbody: Thank you for your kind words.\n' },
  });
  rule.ignores('a copy where the team asks for more likeness', template('Late', LATE), {
    files: {
      'replywright.yaml': 'rules: { duplicate-template: { likeness: 1 } }\n',
      'templates/delayed.yaml': template('Delayed', LATE.replace('Friday', 'Monday')),
    },
  });
});
