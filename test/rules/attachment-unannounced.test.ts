import attachmentUnannounced from '../../src/rules/attachment-unannounced';
import { describeRule } from './harness';

describeRule(attachmentUnannounced, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        Please see the attachment.
        ^^^^^^^^^^^^^^^^^^^^^^^^^ “Please see the attachment” doesn’t say what the file is, or what it is needed
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Katso liite.
        ^^^^^^^^^^^^ “Katso liite.” doesn’t say what the file is, or what it is needed for, so
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Смотрите во вложении.
        ^^^^^^^^^^^^^^^^^^^^ “Смотрите во вложении” doesn’t say what the file is, or what it is needed for,
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Angalia kiambatisho.
        ^^^^^^^^^^^^^^^^^^^^ “Angalia kiambatisho.” doesn’t say what the file is, or what it is needed for,
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        The invoice for May is attached as a PDF.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Toukokuun lasku on liitteenä PDF-tiedostona.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Счёт за май во вложении, в PDF.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Ankara ya Mei imeambatishwa kama PDF.
    `,
  );
});
