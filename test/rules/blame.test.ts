import blame from '../../src/rules/blame';
import { describeRule } from './harness';

describeRule(blame, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        You should have read the label before washing it.
        ^^^^^^^^^^^^^^^^^^^^ “You should have read” blames the customer, who came for help. Say what
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Sinun olisi pitänyt lukea ohjeet.
        ^^^^^^^^^^^^^^^^^^^ “Sinun olisi pitänyt” blames the customer, who came for help. Say what happened
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Вам следовало внимательно прочитать условия.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Вам следовало внимательно прочитать” blames the customer, who came for help.
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Ulipaswa kusoma maelekezo kwanza.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ “Ulipaswa kusoma maelekezo” blames the customer, who came for help. Say what
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        The flat number was missing from the address, so the parcel came back to us.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Osoitteesta puuttui asunnon numero, joten paketti palasi meille.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        В адресе не было номера квартиры, поэтому посылка вернулась к нам.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Namba ya nyumba haikuwepo kwenye anwani, kwa hiyo mzigo ulirudi kwetu.
    `,
  );
  rule.ignores(
    'our own fault',
    `
      title: Example
      language: en
      body: |
        We failed to send your order on Monday, and that is on us.
    `,
  );
  rule.ignores(
    'our own fault, in Finnish',
    `
      title: Example
      language: fi
      body: |
        Unohdimme lähettää tilauksesi maanantaina.
    `,
  );
  rule.ignores(
    'our own fault, in Russian',
    `
      title: Example
      language: ru
      body: |
        Мы забыли отправить ваш заказ в понедельник.
    `,
  );
  rule.ignores(
    'our own fault, in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tulisahau kutuma oda yako Jumatatu.
    `,
  );
  rule.ignores(
    'what is quoted, and taken back',
    `
      title: Example
      language: en
      body: |
        "It's your own fault" is not what anyone here should have said to you.
      translations:
        fi: { body: "”Se on oma syysi” oli väärin sanottu, ja pyydän sitä anteeksi." }
        ru: { body: "Фраза «Вы сами виноваты» прозвучала зря, простите за неё." }
        sw: { body: "Maneno “Ni kosa lako mwenyewe” hayakupaswa kusemwa, samahani." }
    `,
  );
});
