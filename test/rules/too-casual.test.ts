import tooCasual from '../../src/rules/too-casual';
import { describeRule } from './harness';

describeRule(tooCasual, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        Oopsie, we goofed with your bill.
        ^^^^^^ “Oopsie” is for friends; a customer may take it for carelessness. Say it in
                   ^^^^^^ “goofed” is for friends; a customer may take it for carelessness. Say it in
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Moikka moi, mokasimme laskusi.
        ^^^^^^^^^^ “Moikka moi” is for friends; a customer may take it for carelessness. Say it in
                    ^^^^^^^^^ “mokasimme” is for friends; a customer may take it for carelessness. Say it in
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Упс, мы накосячили со счётом.
        ^^^ “Упс” is for friends; a customer may take it for carelessness. Say it in plain,
                ^^^^^^^^^^ “накосячили” is for friends; a customer may take it for carelessness. Say it in
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Samahani, tumezingua kwenye bili yako.
                  ^^^^^^^^^^ “tumezingua” is for friends; a customer may take it for carelessness. Say it in
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        We made a mistake in your bill.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Teimme laskuusi virheen.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Мы ошиблись в вашем счёте.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tulikosea kwenye bili yako.
    `,
  );
  rule.ignores(
    'a friendly tone in a messenger',
    `
      title: Example
      language: en
      tone: friendly
      channels: [whatsapp]
      body: |
        Oopsie, we goofed with your bill.
    `,
  );
});
