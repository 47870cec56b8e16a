import meetingDetails from '../../src/rules/meeting-details';
import { describeRule } from './harness';

describeRule(meetingDetails, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        We invite you to a video meeting on Wednesday at 10.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply invites to a meeting, but lacks a link or a place, the name of the
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kutsumme sinut videopalaveriin keskiviikkona kello 10.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply invites to a meeting, but lacks a link or a place, the name of the
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Приглашаем вас на видеовстречу в среду в 10:00.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply invites to a meeting, but lacks a link or a place, the name of the
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tunakualika kwenye mkutano wa video Jumatano saa nne asubuhi.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply invites to a meeting, but lacks a link or a place, the name of the
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        We invite you to a video meeting on Wednesday at 10: {{meeting.url}}. {{agent.name}} will host it, and we will discuss the new dates.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kutsumme sinut videopalaveriin keskiviikkona kello 10: {{meeting.url}}. Palaverin vetää {{agent.name}}, ja käymme läpi uudet päivät.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Приглашаем вас на видеовстречу в среду в 10:00: {{meeting.url}}. Встречу ведёт {{agent.name}}. Обсудим новые сроки.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tunakualika kwenye mkutano wa video Jumatano saa nne asubuhi: {{meeting.url}}. {{agent.name}} ataongoza kikao. Tutajadili tarehe mpya.
    `,
  );
});
