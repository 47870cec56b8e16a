import reportStructure from '../../src/rules/report-structure';
import { describeRule } from './harness';

describeRule(reportStructure, (rule) => {
  rule.flags(
    'it in English',
    `
      title: Example
      language: en
      kind: note
      body: |
        The customer bought a lamp on Monday and it arrived on Wednesday with a broken glass, and then the new one that we sent on Thursday went to the wrong address, so the carrier brought it back on Friday and we sent it again on Monday, but the customer was not at home, and now the customer asks for the money back and for the postage, and also for a visit.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This note has 71 words in one block. Put the summary first, and the facts
    `,
  );
  rule.flags(
    'it in Finnish',
    `
      title: Example
      language: fi
      kind: note
      body: |
        Asiakas osti maanantaina lampun, ja se tuli keskiviikkona lasi rikki, ja sitten torstaina lähettämämme uusi lamppu meni väärään osoitteeseen, joten kuljetusliike toi sen perjantaina takaisin, ja lähetimme sen maanantaina uudelleen, mutta asiakas ei ollut kotona, ja nyt asiakas pyytää rahoja takaisin ja myös postikuluja ja lisäksi käyntiä kotona, koska hän on odottanut jo kaksi viikkoa ja soittanut meille neljä kertaa saamatta kunnollista vastausta yhtenäkään päivänä.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This note has 65 words in one block. Put the summary first, and the facts
    `,
  );
  rule.flags(
    'it in Russian',
    `
      title: Example
      language: ru
      kind: note
      body: |
        Клиент купил лампу в понедельник, и она пришла в среду с разбитым стеклом, потом новая, которую мы отправили в четверг, ушла на другой адрес, курьер вернул её в пятницу, мы отправили её снова в понедельник, но клиента не было дома, и теперь клиент просит вернуть деньги и стоимость доставки, а ещё хочет, чтобы приехал мастер, потому что ждёт уже две недели и звонил нам четыре раза.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This note has 66 words in one block. Put the summary first, and the facts
    `,
  );
  rule.flags(
    'it in Swahili',
    `
      title: Example
      language: sw
      kind: note
      body: |
        Mteja alinunua taa Jumatatu na ilifika Jumatano ikiwa na kioo kilichovunjika, kisha mpya tuliyotuma Alhamisi ilienda kwenye anwani nyingine, msafirishaji akairudisha Ijumaa, tukaituma tena Jumatatu, lakini mteja hakuwa nyumbani, na sasa mteja anaomba pesa zake pamoja na gharama za usafirishaji, na pia anataka fundi aje nyumbani kwake kwa sababu amesubiri wiki mbili na ametupigia simu mara nne bila kupata jibu la kueleweka hata siku moja kutoka kwa mtu yeyote.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This note has 69 words in one block. Put the summary first, and the facts
    `,
  );
  rule.flags(
    'a long note that begins with the details',
    `
      title: Example
      language: en
      kind: note
      body: |
        The customer bought a lamp on Monday and it arrived on Wednesday with a broken glass, and then the new one that we sent on Thursday went to the wrong address, so the carrier brought it back on Friday and we sent it again on Monday, but nobody was at home.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This note has 70 words and doesn’t begin with a summary. Say in one or two

        - The customer asks for the money
        - The customer asks for the postage
        - The customer wants a visit at home
    `,
  );

  rule.ignores(
    'it said well in English',
    `
      title: Example
      language: en
      kind: note
      body: |
        Summary: the customer asks for a refund of 49 euros.

        - Monday: bought a lamp
        - Wednesday: it arrived broken
        - Thursday: the new one went to the wrong address
        - Friday: the carrier brought it back to us
        - Monday: we sent it again and nobody was at home
        - Today: the customer asks for the money, for the postage and for a visit at home, after two weeks and four calls to us without a proper answer on any of the days
    `,
  );
  rule.ignores(
    'it said well in Finnish',
    `
      title: Example
      language: fi
      kind: note
      body: |
        Yhteenveto: asiakas pyytää 49 euron hyvitystä.
    `,
  );
  rule.ignores(
    'it said well in Russian',
    `
      title: Example
      language: ru
      kind: note
      body: |
        Кратко: клиент просит вернуть 49 евро.
    `,
  );
  rule.ignores(
    'it said well in Swahili',
    `
      title: Example
      language: sw
      kind: note
      body: |
        Kwa ufupi: mteja anaomba kurudishiwa euro 49.
    `,
  );
  rule.ignores(
    'a short note',
    `
      title: Example
      language: en
      kind: note
      body: |
        The customer asks for a refund of 49 euros.
    `,
  );
  rule.ignores(
    'the same to a customer',
    `
      title: Example
      language: en
      body: |
        The customer bought a lamp on Monday and it arrived on Wednesday with a broken glass.
    `,
  );
});
