import introductionMissing from '../../src/rules/introduction-missing';
import { describeRule } from './harness';

describeRule(introductionMissing, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        Your lamp is on its way.

        Kind regards,
        Customer Service
        ^^^^^^^^^^^^^^^^ This reply names nobody as its sender. Sign with a name, for example
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Lamppusi on matkalla.

        Ystävällisin terveisin
        Asiakaspalvelu
        ^^^^^^^^^^^^^^ This reply names nobody as its sender. Sign with a name, for example
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Ваша лампа уже в пути.

        С уважением,
        ^^^… This reply names nobody as its sender. Sign with a name, for example
        служба поддержки
      …^^^^^^^^^^^^^^^^^
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Taa yako iko njiani.

        Wako,
        Huduma kwa wateja
        ^^^^^^^^^^^^^^^^^ This reply names nobody as its sender. Sign with a name, for example
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        Your lamp is on its way.

        Kind regards,
        {{agent.firstName}}
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Lamppusi on matkalla.

        Ystävällisin terveisin
        {{agent.firstName}}
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Ваша лампа уже в пути.

        С уважением,
        {{agent.firstName}}
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Taa yako iko njiani.

        Wako,
        {{agent.firstName}}
    `,
  );
  rule.ignores(
    'a name at the end that is written out',
    `
      title: Example
      language: en
      body: |
        Your lamp is on its way.

        Kind regards,
        Mika Salo
    `,
  );
});
