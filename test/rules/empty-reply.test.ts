import emptyReply from '../../src/rules/empty-reply';
import { describeRule } from './harness';

describeRule(emptyReply, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      body: |
        Thank you for contacting us. We have received your message.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply holds courtesies only: nothing is said, asked or promised. Say what
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kiitos yhteydenotostasi. Olemme vastaanottaneet viestisi.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply holds courtesies only: nothing is said, asked or promised. Say what
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      body: |
        Спасибо за обращение. Мы получили ваше письмо.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply holds courtesies only: nothing is said, asked or promised. Say what
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      body: |
        Asante kwa kuwasiliana nasi. Tumepokea ujumbe wako.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply holds courtesies only: nothing is said, asked or promised. Say what
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      body: |
        Thank you for contacting us. I am checking the order with the warehouse and will write to you by Friday.
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      body: |
        Kiitos yhteydenotostasi. Tarkistan tilauksen varastosta ja kirjoitan sinulle perjantaihin mennessä.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      body: |
        Спасибо за обращение. Я проверяю заказ на складе и напишу вам до пятницы.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      body: |
        Asante kwa kuwasiliana nasi. Ninaangalia oda kwenye ghala na nitakuandikia kabla ya Ijumaa.
    `,
  );
  rule.ignores(
    'thanks in the same sentence as what is said',
    `
      title: Example
      language: en
      body: |
        Thank you for asking, the ferry to Gili leaves at the east pier.
      translations:
        fi: { body: "Kiitos viestistäsi, kissan nimi on muuten edelleen vain Barsik eikä Murre." }
        ru: { body: "Спасибо за отзыв, а суп мы вчера сварили заново и уже без лука." }
        sw: { body: "Asante kwa ujumbe wako, na bomba la maji la mtaa wenu litafungwa leo mchana." }
    `,
  );
});
