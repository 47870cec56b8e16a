import mixedAddress from '../../src/rules/mixed-address';
import { describeRule } from './harness';

describeRule(mixedAddress, (rule) => {
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Sinun tilauksesi on valmis. Sinä saat sen huomenna. Teidän laskunne on liitteenä.
                                                            ^^^^^^ “Teidän” addresses the customer in another way than “Sinun”. Keep to one of
                                                                   ^^^^^^^^ “laskunne” addresses the customer in another way than “Sinun”. Keep to one of
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Ваш заказ готов. Вы получите его завтра. Твой счёт во вложении.
                                                 ^^^^ “Твой” addresses the customer in another way than “Ваш”. Keep to one of them throughout.
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Oda yako iko tayari. Utaipata kesho. Bili yenu imeambatishwa.
                                                  ^^^^ “yenu” addresses the customer in another way than “yako”. Keep to one of them throughout.
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        Your order is ready. You get it tomorrow.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Sinun tilauksesi on valmis. Sinä saat sen huomenna. Sinun laskusi on liitteenä.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Ваш заказ готов. Вы получите его завтра. Ваш счёт во вложении.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Oda yako iko tayari. Utaipata kesho. Bili yako imeambatishwa.
    `,
  );
  rule.ignores(
    'two branches of one condition',
    `
      title: Example
      language: fi
      body: |
        {{#if formal}}Teidän tilauksenne on valmis.{{else}}Sinun tilauksesi on valmis.{{/if}}
    `,
  );
});
