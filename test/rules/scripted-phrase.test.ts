import scriptedPhrase from '../../src/rules/scripted-phrase';
import { describeRule } from './harness';

describeRule(scriptedPhrase, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        We apologise for any inconvenience this may have caused.
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “apologise for any inconvenience this may have caused” is a formula: the
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Pahoittelemme mahdollisesti aiheutunutta haittaa.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Pahoittelemme mahdollisesti aiheutunutta haittaa” is a formula: the customer
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Приносим извинения за доставленные неудобства.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Приносим извинения за доставленные неудобства” is a formula: the customer has
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Tunaomba radhi kwa usumbufu uliojitokeza.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Tunaomba radhi kwa usumbufu” is a formula: the customer has read it a hundred
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        I am sorry that your lamp arrived broken.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Olen pahoillani, että lamppusi tuli rikki.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Простите, что лампа пришла разбитой.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Samahani kwamba taa yako ilifika ikiwa imevunjika.
    `,
  );
});
