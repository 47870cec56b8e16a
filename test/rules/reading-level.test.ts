import readingLevel from '../../src/rules/reading-level';
import { describeRule, reply } from './harness';

describeRule(readingLevel, (rule) => {
  rule.flags(
    'a reply in the language of forms, in English',
    reply(
      `
        Pursuant to the aforementioned agreement, the undersigned organisation hereby acknowledges receipt of correspondence concerning subscription termination.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply is hard to read
        Verification procedures necessitate supplementary documentation demonstrating contractual entitlement.
        Administrative processing commences immediately following documentation submission.
        Reimbursement calculations incorporate outstanding instalments, cancellation penalties and applicable taxation.
        Notification regarding determination outcomes follows subsequently through established communication channels.
        Additional information requirements notwithstanding, proceedings continue uninterrupted.
      `,
    ),
  );
  rule.flags(
    'a reply in the language of forms, in Finnish',
    reply(
      `
        Sopimuksen irtisanomismenettelyn käynnistäminen edellyttää asiakassuhdetietojen tarkistamista järjestelmästämme.
        Irtisanomisilmoituksen käsittelyprosessi suoritetaan asiakaspalveluyksikössämme säännönmukaisessa käsittelyjärjestyksessä.
        Lisäselvityspyyntö toimitetaan asiakkaalle tarvittaessa sähköpostitse ennen päätöksentekoa.
        Hyvityslaskelman laatimisessa huomioidaan sopimusehtojen mukaiset irtisanomiskustannukset sekä maksamattomat kuukausimaksut.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply is hard to read
        Päätöksenteon yhteydessä arvioidaan myös mahdollinen vahingonkorvausvelvollisuus.
        Muutoksenhakuohjeistus toimitetaan päätösasiakirjan yhteydessä.
        Yhteydenottopyyntöihin vastataan käsittelyjärjestyksen mukaisesti.
      `,
      'language: fi',
    ),
  );
  rule.flags(
    'a reply in the language of forms, in Russian',
    reply(
      `
        Осуществление рассмотрения поступившего обращения производится уполномоченными сотрудниками организации в соответствии с установленными регламентами.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply is hard to read
        Предоставление дополнительной документации является обязательным условием осуществления перерасчёта задолженности.
        Информирование заявителя о результатах рассмотрения производится посредством направления письменного уведомления.
        Невыполнение требований законодательства влечёт прекращение предоставления обслуживания.
        Возобновление предоставления осуществляется исключительно после погашения образовавшейся задолженности.
      `,
      'language: ru',
    ),
  );
  rule.flags(
    'a reply in the language of forms, in Swahili',
    reply(
      `
        Utekelezaji wa mchakato wa kushughulikia malalamiko yaliyowasilishwa unafanyika kwa kuzingatia taratibu zilizoidhinishwa na mamlaka zinazohusika.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ This reply is hard to read
        Uwasilishaji wa nyaraka zinazothibitisha umiliki unahitajika kabla ya kuendelea na utekelezaji wa marejesho yaliyoombwa.
        Taarifa kuhusu maamuzi yatakayofikiwa zitawasilishwa kupitia mawasiliano yaliyosajiliwa.
        Kutowasilishwa kwa nyaraka zinazohitajika kutasababisha kusitishwa kwa utaratibu unaoendelea.
        Maombi yasiyokamilika hayatashughulikiwa.
      `,
      'language: sw',
    ),
  );
  rule.ignores(
    'everyday words in en',
    reply(
      'Your lamp has left our shop. It will be with you on Friday. You can follow it on the page of the carrier. If you are not at home, the driver takes it to the shop on your street. You can fetch it there from Saturday on. Please bring your passport with you. If the lamp does not please you, you can send it back within thirty days.',
    ),
  );
  rule.ignores(
    'everyday words in fi',
    reply(
      'Lamppusi on lähtenyt meiltä. Se on sinulla perjantaina. Voit seurata sitä kuljettajan sivulta. Jos et ole kotona, kuljettaja vie sen kauppaan sinun kadullesi. Voit hakea sen sieltä lauantaista alkaen. Ota passi mukaan. Jos lamppu ei miellytä, voit palauttaa sen kuukauden kuluessa. Saat rahat takaisin samana päivänä. Hyvää viikkoa ja iloa uudesta lampusta.',
      'language: fi',
    ),
  );
  rule.ignores(
    'everyday words in ru',
    reply(
      'Ваша лампа уже в пути. Она будет у вас в пятницу. За ней можно следить на сайте курьера. Если вас нет дома, курьер оставит её в магазине на вашей улице. Забрать её можно с субботы. Возьмите с собой паспорт. Если лампа вам не подойдёт, верните её за тридцать дней. Деньги придут в тот же день. Пусть она вас радует.',
      'language: ru',
    ),
  );
  rule.ignores(
    'everyday words in sw',
    reply(
      'Taa yako imetoka dukani kwetu. Itakufikia Ijumaa. Unaweza kuifuata kwenye ukurasa wa msafirishaji. Ikiwa haupo nyumbani, dereva ataiacha kwenye duka la mtaa wako. Unaweza kuichukua huko kuanzia Jumamosi. Tafadhali njoo na pasi yako. Taa isipokupendeza, irudishe ndani ya siku thelathini. Pesa zako zitarudi siku hiyo hiyo. Karibu tena.',
      'language: sw',
    ),
  );
  rule.ignores('a reply too short to tell', reply('Verification procedures necessitate supplementary documentation.'));
  rule.ignores(
    'a limit of the team’s own',
    reply(
      'Pursuant to the aforementioned agreement, the undersigned organisation hereby acknowledges receipt of correspondence concerning subscription termination. Verification procedures necessitate supplementary documentation demonstrating contractual entitlement. Administrative processing commences immediately following documentation submission. Reimbursement calculations incorporate outstanding instalments, cancellation penalties and applicable taxation. Notification regarding determination outcomes follows subsequently through established communication channels. Additional information requirements notwithstanding, proceedings continue uninterrupted.',
    ),
    { files: { 'replywright.yaml': 'rules: { reading-level: { highest: { en: 120 } } }\n' } },
  );
});
