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
  rule.flags(
    'a pronoun with a capital beside one without',
    `
      title: Example
      language: ru
      body: |
        Мы выпустили для Вас новую карту. Старая карта в пятницу закроется, поэтому перенесите ваши подписки заранее.
                                                                                               ^^^^ “ваши” addresses the customer in another way than “Вас”: one has a capital
      translations:
        fi: { body: "Voimme tavata Teidät maanantaina. Kirje tuli teille perjantaina." }
                                                                  ^^^^^^ “teille” addresses
    `,
  );
  rule.ignores(
    'a capital that any sentence begins with, and words in quotes',
    `
      title: Example
      language: ru
      body: |
        Ваш заказ готов. Мы ждём вас в пятницу.
      translations:
        fi: { body: "Sinun varauksesi on valmis. Sano ovella: ”Tulin noutamaan teidän pakettinne”." }
    `,
  );
  rule.ignores(
    'a quotation that addresses others',
    `
      title: Example
      language: ru
      body: |
        Твой кружок начинается в среду. Передай родителям: «Пожалуйста, подпишите анкету и пришлите её нам».
    `,
  );
});
