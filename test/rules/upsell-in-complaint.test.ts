import upsellInComplaint from '../../src/rules/upsell-in-complaint';
import { describeRule } from './harness';

describeRule(upsellInComplaint, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      situation: complaint
      body: |
        Why not upgrade to our Premium plan today?
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Why not upgrade to our Premium plan today” sells something to a customer who
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      situation: complaint
      body: |
        Suosittelemme, että ostat samalla lisäturvan.
                            ^^^^^^^^^^^^^^^^^^^^^^^^ “ostat samalla lisäturvan” sells something to a customer who came with a
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      situation: complaint
      body: |
        Советуем приобрести расширенную гарантию.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Советуем приобрести расширенную гарантию” sells something to a customer who
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      situation: complaint
      body: |
        Tunapendekeza ununue bima ya ziada.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Tunapendekeza ununue bima ya ziada” sells something to a customer who came
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      situation: complaint
      body: |
        You get the Premium plan free of charge for a month.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      situation: complaint
      body: |
        Saat lisäturvan kuukaudeksi maksutta.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      situation: complaint
      body: |
        Мы подключили вам гарантию бесплатно.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      situation: complaint
      body: |
        Tumekupa bima ya ziada bure.
    `,
  );
  rule.ignores(
    'an offer to a customer who asked a question',
    `
      title: Example
      language: en
      situation: question
      body: |
        Why not upgrade to our Premium plan today?
    `,
  );
});
