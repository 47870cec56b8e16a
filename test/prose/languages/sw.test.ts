import assert from 'node:assert/strict';
import { parseBody } from '../../../src/handlebars/parse-body';
import { matcherFor } from '../../../src/prose/languages/matchers';
import { swahili } from '../../../src/prose/languages/sw/pack';
import { slots } from '../../../src/prose/languages/sw/slots';
import { checkPack } from '../../../src/prose/pack-check';
import { findOpenPromises } from '../../../src/prose/promises';
import type { Prose } from '../../../src/prose/prose';
import { readProse } from '../../../src/prose/read-prose';
import type { SlotType } from '../../../src/prose/token';

const matcher = matcherFor([], {})('sw');

function typeOf(mustache: string): SlotType {
  if (/name/i.test(mustache)) return 'NAME';
  if (/date|eta/i.test(mustache)) return 'DATE';
  return /amount/i.test(mustache) ? 'MONEY' : 'TEXT';
}

const read = (body: string): Prose =>
  readProse({ body: parseBody(body), language: 'sw', matcher, slotType: (node) => typeOf(body.slice(node.span.start, node.span.end)) });

function owed(body: string): 'ok' | 'missing' | 'vague' {
  const open = findOpenPromises(read(body), () => undefined);
  if (open.some(({ fault }) => fault === 'missing')) return 'missing';
  return open.length > 0 ? 'vague' : 'ok';
}

const stiff = (text: string): string[] =>
  read(text)
    .matchesOf('bureaucratic-language')
    .map(({ span }) => text.slice(span.start, span.end));

const OWED: readonly (readonly ['ok' | 'missing' | 'vague', string])[] = [
  // A time is given.
  ['ok', 'Tutakupigia simu kesho saa nne asubuhi.'],
  ['ok', 'Mzigo wako uko njiani na utafika Alhamisi.'],
  ['ok', 'Pesa zako zitaingia kwenye akaunti ndani ya siku tatu hadi tano za kazi.'],
  ['ok', 'Ombi lako linashughulikiwa; utapata jibu kufikia Ijumaa.'],
  ['ok', 'Fundi wa lifti atakuja kati ya saa nane na saa kumi alasiri leo.'],
  ['ok', 'Nitakuandikia wiki ijayo nikiwa na majibu ya maabara.'],
  ['ok', 'Kazi ya kubadilisha mita itachukua saa mbili.'],
  ['ok', 'Tunachunguza muamala huo. Uchunguzi huchukua siku 5 za kazi.'],
  ['ok', 'Cheti cha mwanao kitakuwa tayari tarehe 14 Juni.'],
  ['ok', 'Tutarekebisha hitilafu hiyo katika saa 48 zijazo.'],
  ['ok', 'Nimewauliza wenzangu wa ghala, na nitakujulisha leo jioni.'],
  ['ok', 'Mara tutakapopata sehemu hiyo tutakuandikia, na kwa vyovyote kabla ya tarehe {{eta}}.'],
  ['ok', 'Kabla ya mwisho wa wiki, kitengo cha mikopo kitakujibu kwa barua pepe.'],
  ['ok', 'Umeme utarudi saa 12:30 jioni.'],
  ['ok', 'Toleo jipya la programu litatoka mwezi ujao.'],
  ['ok', 'Tutaangalia rekodi za kamera na kukupigia Jumatatu asubuhi.'],
  ['ok', 'Laini yako itafunguliwa baada ya nusu saa.'],
  ['ok', 'Tafadhali subiri dakika kumi, nakagua akaunti yako.'],
  ['ok', 'Mwalimu mkuu atawasiliana nawe ndani ya wiki hii.'],
  ['ok', 'Kesho asubuhi, dereva ataleta boksi lililobaki.'],
  ['ok', 'Fundi wa lango atakuja kati ya Jumanne na Alhamisi.'],
  ['ok', 'Kisima chako kitakuwa na maji kuanzia wiki ya kwanza ya Agosti.'],
  ['ok', 'Tutakurudishia nauli uliyolipa zaidi kesho.'],
  ['ok', 'Tutakujibu kabla ya Krismasi.'],
  ['ok', 'Tutalimaliza wiki mbili hadi tatu kutoka leo.'],
  ['ok', 'Shule itafunguliwa Januari.'],
  // A promise, and no time.
  ['missing', 'Leseni ya programu itaamilishwa.'],
  ['missing', 'Mwendesha boda atakiwasilisha kwako.'],
  ['missing', 'Lori la pili litaileta.'],
  ['missing', 'Mhasibu wetu anauweka sawa mshahara wako.'],
  ['missing', 'Bado tunachimba kisima chenu.'],
  ['missing', 'Nimekuandika kwenye orodha ya kusubiri.'],
  ['missing', 'Nitamwomba dereva apite kwenye anwani mpya.'],
  ['missing', 'Tunasubiri propela kutoka China.'],
  ['missing', 'Mkandarasi ameelekezwa kuziba shimo.'],
  ['missing', 'Tumepanga kukupa somo la ziada.'],
  ['missing', 'Deni lako tutalipunguza kama tulivyoahidi tarehe 2 Mei.'],
  ['missing', 'Ukarabati wa lifti umepangwa na utafanyika.'],
  ['missing', 'Kodi ya Aprili tutaihesabu upya.'],
  ['missing', 'Tumeipokea barua yako na tunaishughulikia.'],
  ['missing', 'Tutakurejeshea nauli yote kwenye M-Pesa.'],
  ['missing', 'Fundi ametumwa kuangalia transfoma ya mtaa wenu.'],
  ['missing', 'Malalamiko yako yamefikishwa kwa meneja wa tawi.'],
  ['missing', 'Maombi yako yanahakikiwa na kitengo cha mikopo.'],
  ['missing', 'Tunasubiri uthibitisho kutoka benki.'],
  ['missing', 'Uchunguzi wa mzigo uliopotea bado unaendelea.'],
  ['missing', 'Mhandisi wetu atakupigia kupanga siku ya kuja.'],
  ['missing', 'Mzigo ukifika Mwanza tutakutumia SMS.'],
  ['missing', 'Oda yako iko kwenye foleni ya kufungashwa.'],
  ['missing', 'Kadi mpya inatengenezwa na utaletewa tawini.'],
  ['missing', 'Swali lako limepelekwa kwa daktari wa zamu.'],
  ['missing', 'Naomba uvumilivu wako wakati tunatafuta begi.'],
  ['missing', 'Ngoja nimuulize mhasibu wetu.'],
  ['missing', 'Utajulishwa uamuzi ukishapitishwa na kamati.'],
  ['missing', 'Tumewaomba watengenezaji watutumie kipuri.'],
  ['missing', 'Fidia yako imeidhinishwa na itawekwa kwenye akaunti.'],
  ['missing', 'Habari {{name}}, matokeo ya mtihani yatatumwa kwa wazazi.'],
  ['missing', 'Tunafuatilia suala hili kwa karibu.'],
  ['missing', 'Tutabadilisha kikombe kilichovunjika. Duka letu hufunguliwa saa mbili asubuhi hadi saa moja usiku.'],
  ['missing', 'Ulilipa tarehe 2 Aprili na tutarudisha kiasi kilichozidi.'],
  ['missing', '{{#if urgent}}Fundi atafika leo.{{else}}Fundi atafika nyumbani kwako.{{/if}}'],
  ['missing', 'Nitafuatilia na kukuletea jibu.'],
  ['missing', 'Timu ya ufundi inalifanyia kazi tatizo hilo.'],
  ['missing', 'Punguzo lako litaonekana kwenye bili.'],
  ['missing', 'Mwenzangu Juma amechukua suala lako na atakuandikia.'],
  ['missing', 'Mafundi watazibua bomba hilo.'],
  ['missing', 'Suala la mita yako lipo mikononi mwa fundi mkuu.'],
  ['missing', 'Uamuzi kuhusu fidia bado haujatolewa na kampuni ya bima.'],
  ['missing', 'Tutakupangia chumba kingine.'],
  ['missing', 'Tutakujibu{{#if eta}} kabla ya {{date eta}}{{/if}}.'],
  // Only vague words.
  ['vague', 'Tutakujibu hivi karibuni.'],
  ['vague', 'Pesa zako zitarudi ndani ya siku chache zijazo.'],
  ['vague', 'Huduma itarejea baada ya muda mfupi.'],
  ['vague', 'Mtaalamu wetu atakupigia punde tu.'],
  ['vague', 'Tunalifanyia kazi na tutakujulisha haraka iwezekanavyo.'],
  ['vague', 'Nakutumia kiungo kipya sasa hivi.'],
  ['vague', 'Utapokea tiketi mpya bila kuchelewa.'],
  ['vague', 'Fundi atakuja akipata nafasi, pengine baadaye.'],
  ['vague', 'Tutakurudishia salio kwa wakati ufaao.'],
  ['vague', 'Kikosi chetu kitafika hapo muda mchache ujao.'],
  ['vague', '{{#if urgent}}Tutakujibu upesi.{{else}}Tutakujibu kesho.{{/if}}'],
  ['vague', 'Tutafanya kila tuwezalo kurudisha maji katika muda mfupi ujao.'],
  ['vague', 'Ukumbi utafunguliwa siku zijazo.'],
  ['vague', 'Tutakujulisha matokeo katika kipindi kifupi kijacho.'],
  ['vague', 'Mwalimu mpya atawasiliana nanyi mapema.'],
  // Nothing is owed.
  ['ok', 'Utaona salio lako ukibonyeza *144#.'],
  ['ok', 'Basi litachelewa kwa sababu ya mvua.'],
  ['ok', 'Mwanao atahitaji kalamu kwenye mtihani.'],
  ['ok', 'Barua ilitumwa tarehe 6 Mei kwa posta.'],
  ['ok', 'Msajili wa shule anaitwa Bi. Rehema.'],
  ['ok', 'Gunia jipya lilikabidhiwa kwa mke wako.'],
  ['ok', 'Usipolipa, tutaenda mahakamani.'],
  ['ok', 'Tokeni zinanunuliwa kwa M-Pesa.'],
  ['ok', 'Hatutakutoza ada ya mwezi huu.'],
  ['ok', 'Pesa zako zimerudishwa jana.'],
  ['ok', 'Ukitaka, naweza kukupigia na kukueleza hatua kwa hatua.'],
  ['ok', 'Una siku 14 za kurudisha viatu.'],
  ['ok', 'Ofisi yetu iko wazi Jumatatu hadi Ijumaa.'],
  ['ok', 'Bonyeza "Lipa sasa", na risiti itaonekana kwenye ukurasa.'],
  ['ok', 'Asante kwa kusubiri; kadi yako sasa inafanya kazi.'],
  ['ok', 'Miadi yako imesogezwa hadi Jumanne.'],
  ['ok', 'Samahani kwa kuchelewa kukujibu, mzigo ulifika salama.'],
  ['ok', 'Kama bado una tatizo, niandikie hapa.'],
  ['ok', 'Tunatumaini kukuona tena hivi karibuni.'],
  ['ok', 'Namba hiyo haitapokea tena matangazo yetu.'],
  ['ok', 'Ukichelewa kulipa, utatozwa shilingi 2,000.'],
  ['ok', 'Ndiyo, tunasafirisha hadi Zanzibar kwa boti.'],
  ['ok', 'Tumemweleza dereva na ameomba radhi.'],
  ['ok', 'Msimu mpya wa mpira utaanza Agosti.'],
  ['ok', 'Utaona kitufe cha kijani upande wa kulia.'],
];

const STIFF: readonly string[] = [
  'Kwa mujibu wa kanuni za benki, akaunti imefungwa.',
  'Kuhusiana na malalamiko yako, tumeongea na dereva.',
  'Tafadhali wasilisha nyaraka zote kwa afisa mhusika.',
  'Tunapenda kukutaarifu kwamba ombi lako limekubaliwa.',
  'Tunasikitika kukujulisha kuwa tiketi zimeisha.',
  'Pasipo risiti, bidhaa haitapokelewa.',
  'Kwa minajili ya usalama, namba ya siri imebadilishwa.',
  'Ili kuwezesha uhamisho, jaza fomu hii.',
  'Utoaji wa huduma utarejea kesho.',
  'Uwasilishaji wa fomu umekamilika.',
  'Baada ya kukamilika kwa uhakiki, utapata kadi.',
  'Mfumo unafanyiwa matengenezo.',
  'Ufafanuzi zaidi utatolewa na ofisi ya mkopo.',
  'Wateja wote wanakumbushwa kulipa ada.',
  'Unaombwa kufika ofisini na kitambulisho.',
  'Nyaraka zilizotajwa hapo juu zinahitajika.',
  'Iwapo itabainika kwamba mita imechezewa, huduma itasitishwa.',
  'Ieleweke kwamba ada hii hairudishwi.',
  'Aidha, ankara ya Mei haijalipwa.',
  'Mteja atapaswa kurejesha kifaa ndani ya kipindi cha siku saba.',
  'Kutokana na sababu zilizo nje ya uwezo wetu, safari imeahirishwa.',
  'Fomu ijazwe kikamilifu na kurejeshwa ofisini.',
  'Suala lako litashughulikiwa na mamlaka husika.',
  'Tafadhali usisite kuwasiliana nasi.',
  'Malipo yamepokelewa kwa mujibu wa mkataba.',
  'Tukirejelea barua yako ya tarehe 3 Mei, ada imefutwa.',
  'Ucheleweshwaji wa mzigo umesababishwa na mvua.',
  'Ombi lako limeridhiwa.',
  'Utapatiwa huduma stahiki.',
  'Kinyume na masharti hayo, mkataba utavunjwa.',
  'Ofisi inakiri kupokea maombi yako.',
  'Kwa niaba ya menejimenti, tunatoa taarifa rasmi.',
  'Muombaji awe na miaka kumi na nane.',
  'Malipo yanapaswa kufanyika mapema.',
  'Kukosekana kwa umeme kumeathiri huduma.',
  'Pindi utakapolipa, huduma itarudi.',
  'Ni vyema kutambua kuwa ada haina kodi.',
  'Mafunzo yameahirishwa hadi itakapotangazwa tena.',
  'Mshiriki anatakiwa kuzingatia itifaki.',
  'Fedha zitarejeshwa kwa mlipaji.',
  'Suala zima la malipo limehitimishwa.',
  'Kutolipwa kwa ankara kutasababisha kusitishwa kwa huduma.',
];

const PLAIN: readonly string[] = [
  'Akaunti yako imefungwa kwa sababu hukuingia mwaka mzima.',
  'Kuhusu malalamiko yako, tumeongea na dereva.',
  'Tutumie picha ya kitambulisho chako.',
  'Ombi lako limekubaliwa.',
  'Samahani, tiketi zimeisha.',
  'Bila risiti hatuwezi kuipokea bidhaa.',
  'Jaza fomu hii ili tuhamishe laini.',
  'Huduma itarudi kesho.',
  'Tunatengeneza mfumo usiku huu.',
  'Tukimaliza kukagua, utapata kadi yako.',
  'Ombi lako linafanyiwa kazi na timu ya bili.',
  'Lipa kabla ya Ijumaa ili umeme usikatwe.',
  'Anayehusika na malipo ni Bi. Asha, namba yake ni hii.',
  'Mhusika mkuu wa kitabu hiki ni msichana wa Pemba.',
  'Gharama za usafirishaji ni shilingi 5,000.',
  'Ufungaji wa dishi ni bure mwezi huu.',
  'Upatikanaji wa maji mtaani kwenu umekuwa mgumu.',
  'Mwanao amechaguliwa kwenye darasa la uchoraji na uogeleaji.',
  'Kutokana na mvua kubwa, basi litachelewa saa moja.',
  'Printa haifanyi kazi ipasavyo.',
  'Zingatia taa nyekundu: ikiwaka, zima kifaa.',
  'Hatua ya pili: chagua lugha.',
  'Hatua zinazofuata ni mbili.',
  'Unatakiwa kuja na kitambulisho.',
  'Tutakujulisha kesho kwa SMS.',
  'Kulingana na ratiba, treni inaondoka saa tatu.',
  'Rejea dukani na risiti yako.',
  'Kama hujaridhika, tunarudisha pesa.',
  'Bidhaa zinazohusiana ziko chini ya ukurasa.',
  'Utaratibu ni huu: lipa, kisha onyesha risiti mlangoni.',
  'Mgonjwa atafanyiwa upasuaji kesho.',
  'Kifungu cha nyama ya mbuzi ni kilo mbili.',
  'Vikombe, sahani na kadhalika vimo kwenye boksi.',
  'Alifungua kesi dhidi ya jirani yake.',
  'Unakumbuka namba yako ya siri?',
  'Kwa niaba ya watoto wote, asante kwa vitabu.',
  'Baba yako anawajibika sana kazini.',
  'Tumeandika tarehe ya kuzaliwa kwa mtoto wako.',
  'Tunangoja wajibu barua zetu.',
  'Swali lako ni la kisheria, nimelipeleka kwa wakili.',
  'Nyaraka zako zimefika.',
  'Fanya zoezi hili la mgongo mara kumi.',
  'Hakikisha mlango umefungwa.',
  'Hakuna mteja anayestahili kujibiwa hivyo.',
  'Una haki: bei ilikuwa 9,000.',
  'Kipindi kinachofuata kinaanza saa moja jioni.',
  'Ikiwa hukufanya ombi hili, futa ujumbe huu tu.',
];

/** Slot, roots, words that it takes and words that it leaves alone. */
const VERBS: readonly (readonly [slot: string, roots: string, takes: string, leaves: string])[] = [
  [
    'FUT',
    'andik|=pigi|tum!',
    'tutakuandikia nitaandika atakupigia tutatuma utakuandikia watatuandikia',
    'utaandika hatutaandika tutatumia tuliandika tutapigia',
  ],
  ['FUTP', 'jib|rudish|tum', 'utajibiwa zitarudishwa litajibiwa itatumwa', 'atajibu hazitarudishwa zimerudishwa'],
  ['PRES', 'shughulik|uliz|kagu', 'tunashughulikia nawauliza anakagua wanalikagua', 'tulikagua inakaguliwa hatukagui'],
  ['PRESP', 'shughulik|kagu', 'linashughulikiwa inakaguliwa', 'tunashughulikia ilikaguliwa'],
  ['PERF', 'pelek|agiz', 'nimepeleka tumeshaagiza tulipeleka ameagiza', 'limepelekwa tutapeleka'],
  ['SUBJ', 'pigi|andik', 'nikupigie tukuandikie wakupigie', 'tutakupigia kukupigia'],
  ['FUTIT', '', 'zitafika litarudi yatakamilika', 'utafika atafika zilifika'],
  ['FUTITDO', '', 'litaileta kitalizibua', 'litarudi utaileta'],
  ['PRESPIT', '', 'linasafishwa zinachapwa', 'unasafishwa linasafisha'],
  ['DID', '', 'ulilipa haukuonekana limefika', 'kulipia kulinganisha tutalipa'],
  ['V', 'bainish', 'inabainisha haikubainisha yaliyobainishwa kubainisha ibainishwe', 'bayana'],
  ['ACT', 'to|rejesh', 'utoaji urejeshaji', 'utoto urejesho'],
];

describe('Swahili verb slots', () => {
  for (const [slot, roots, takes, leaves] of VERBS) {
    it(`{${slot}:${roots}} takes ${takes}`, () => {
      const test = slots[slot]?.(roots);
      assert.ok(test);
      assert.deepEqual(
        takes.split(' ').filter((word) => !test(word)),
        [],
      );
      assert.deepEqual(leaves.split(' ').filter(test), []);
    });
  }
});

describe('Swahili pack', () => {
  it('hits its own examples and leaves its counter-examples alone', () => {
    assert.deepEqual(checkPack(swahili), []);
  });

  for (const [expected, body] of OWED) it(`${expected}: ${body}`, () => assert.equal(owed(body), expected));

  for (const text of STIFF) it(`officialese: ${text}`, () => assert.notDeepEqual(stiff(text), []));

  for (const text of PLAIN) it(`plain: ${text}`, () => assert.deepEqual(stiff(text), []));
});
