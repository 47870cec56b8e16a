import vagueReference from '../../src/rules/vague-reference';
import { describeRule } from './harness';

describeRule(vagueReference, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        As mentioned above, the matter is closed.
        ^^^^^^^^^^^^^^^^^^ “As mentioned above” leaves the customer to guess what is meant. Name the
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kuten edellä mainittiin, asia on hoidettu.
        ^^^^^^^^^^^^^^^^^^^^^^^ “Kuten edellä mainittiin” leaves the customer to guess what is meant. Name the
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Как было сказано выше, всё исправлено.
        ^^^^^^^^^^^^^^^^^^^^^ “Как было сказано выше” leaves the customer to guess what is meant. Name the
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Kama ilivyoelezwa hapo juu, tumerekebisha.
             ^^^^^^^^^^^^^^^^^^^^^ “ilivyoelezwa hapo juu” leaves the customer to guess what is meant. Name the
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        As I wrote on 3 March, your bill is paid.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kuten kirjoitin 3.3., laskusi on maksettu.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Как я писала 3 марта, счёт оплачен.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Kama nilivyoandika tarehe 3 Machi, bili yako imelipwa.
    `,
  );
  rule.flags(
    'a day that is the promise’s, not the reference’s',
    `
      title: Example
      language: fi
      body: |
        Palaamme kyseiseen asiaan huomenna.
                 ^^^^^^^^^^^^^^^^ leaves the customer to guess what is meant
    `,
  );
  rule.ignores(
    'a subject that points back at the sentence before',
    `
      title: Example
      language: en
      body: |
        Your screen flickered after the update. This issue has been solved in version 4.2.
      translations:
        fi: { body: "Ruutusi välkkyi päivityksen jälkeen. Tämä asia on korjattu versiossa 4.2." }
        ru: { body: "После обновления у вас мерцал экран. Данная проблема решена в версии 4.2." }
        sw: { body: "Skrini yako ilikuwa ikiwaka na kuzima baada ya kusasisha. Suala hili limetatuliwa katika toleo 4.2." }
    `,
  );
  rule.flags(
    'one that has nothing to point back at',
    `
      title: Example
      language: en
      body: |
        Thank you for your message about it. This issue has been solved in version 4.2.
                                             ^^^^^^^^^^^^^^ leaves the customer to guess what is meant
    `,
  );
});
