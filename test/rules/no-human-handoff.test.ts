import noHumanHandoff from '../../src/rules/no-human-handoff';
import { describeRule } from './harness';

describeRule(noHumanHandoff, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      kind: auto-reply
      body: |
        Thank you for your message. Our opening hours are on our page.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply neither says that a machine sent it nor how to reach a person.
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      kind: auto-reply
      body: |
        Kiitos viestistäsi. Aukioloaikamme ovat sivuillamme.
        ^^^^^^^^^^^^^^^^^^^ This reply neither says that a machine sent it nor how to reach a person.
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      kind: auto-reply
      body: |
        Спасибо за сообщение. Часы работы есть на сайте.
        ^^^^^^^^^^^^^^^^^^^^^ This reply neither says that a machine sent it nor how to reach a person.
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      kind: auto-reply
      body: |
        Asante kwa ujumbe wako. Saa za kazi ziko kwenye ukurasa wetu.
        ^^^^^^^^^^^^^^^^^^^^^^^ This reply neither says that a machine sent it nor how to reach a person.
    `,
  );
  rule.flags(
    'a machine that names itself and no person',
    `
      title: Example
      language: en
      kind: auto-reply
      body: |
        This is an automatic reply. Our shop is closed today.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply gives no way to a person. Say when one answers, or how to reach one.
    `,
  );
  rule.flags(
    'a person promised by nobody knows whom',
    `
      title: Example
      language: fi
      kind: auto-reply
      body: |
        Asiakaspalvelijamme vastaa sinulle huomenna.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply doesn’t say that a machine sent it. Say so in a few words.
    `,
  );
  rule.flags(
    'a machine that names itself, in Swahili',
    `
      title: Example
      language: sw
      kind: auto-reply
      body: |
        Hili ni jibu la kiotomatiki. Duka limefungwa leo.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply gives no way to a person. Say when one answers, or how to reach one.
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      kind: auto-reply
      body: |
        This is an automatic reply. A person answers you tomorrow by noon.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      kind: auto-reply
      body: |
        Tämä on automaattinen vastaus. Asiakaspalvelijamme vastaa sinulle huomenna puoleenpäivään mennessä.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      kind: auto-reply
      body: |
        Это автоматический ответ. Наш сотрудник ответит вам завтра до 12.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      kind: auto-reply
      body: |
        Hili ni jibu la kiotomatiki. Mhudumu wetu atakujibu kesho kabla ya saa sita mchana.
    `,
  );
  rule.ignores(
    'a reply that a person writes',
    `
      title: Example
      language: en
      body: |
        Thank you for your message. Our opening hours are on our page.
    `,
  );
});
