import deflection from '../../src/rules/deflection';
import { describeRule } from './harness';

describeRule(deflection, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        That is not our department, please contact the manufacturer.
                ^^^^^^^^^^^^^^^^^^ “not our department” sends the customer away with the errand. Hand it over
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “please contact the manufacturer” sends the customer away with the errand. Hand
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Tämä ei kuulu meille, ota yhteyttä valmistajaan.
             ^^^^^^^^^^^^^^^ “ei kuulu meille” sends the customer away with the errand. Hand it over
                              ^^^^^^^^^^^^^^^^^^^^^^^^^ “ota yhteyttä valmistajaan” sends the customer away with the errand. Hand it
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Это не к нам, обращайтесь к производителю.
        ^^^^^^^^^^^^ “Это не к нам” sends the customer away with the errand. Hand it over yourself
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “обращайтесь к производителю” sends the customer away with the errand. Hand it
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Hiyo si kazi yetu, wasiliana na mtengenezaji.
        ^^^^^^^^^^^^^^^^^ “Hiyo si kazi yetu” sends the customer away with the errand. Hand it over
                           ^^^^^^^^^^^^^^^^^^^^^^^^^ “wasiliana na mtengenezaji” sends the customer away with the errand. Hand it
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        I have passed your message on to the manufacturer, and Laura writes to you by Friday.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Välitin viestisi valmistajalle, ja Laura kirjoittaa sinulle perjantaihin mennessä.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Я передала ваше письмо производителю, и Лаура напишет вам до пятницы.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Nimepeleka ujumbe wako kwa mtengenezaji, na Laura atakuandikia kabla ya Ijumaa.
    `,
  );
});
