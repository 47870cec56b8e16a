import { describeLanguage, type Examples } from './describe-language';

const EXAMPLES: Readonly<Record<string, Examples>> = {
  'eta-missing': {
    flags: ['Treni ya saa tatu usiku ilifutwa, na ⟦tutakurudishia nauli⟧.', 'Kuhusu ratiba ya mwezi huu, ⟦mratibu atakupigia⟧.'],
    ignores: [
      'Ombi lako liko kwa bodi. Jibu linatoka ndani ya siku tano.',
      'Kipuri kinafika Jumanne.',
      'Mkaguzi alipewa kazi hiyo jana na ameikamilisha.',
      'Baada ya kupaka dawa, ngoja kidogo kabla ya kuosha.',
      'Nitakupigia Jumatatu ya wiki ijayo.',
    ],
  },
  'eta-vague': {
    flags: [
      'Toleo jipya linakuja ⟦muda si mrefu⟧.',
      'Tafadhali ⟦subiri kidogo⟧, namtafuta mhasibu.',
      'Ujenzi ⟦hautachukua muda mrefu⟧, nasi tutakuita.',
    ],
    ignores: [
      'Tunalipa haraka kuliko wengine.',
      'Usajili hauchukui muda mrefu: jaza fomu.',
      'Mvua inakuja hivi karibuni.',
      'Maji yanatoka kwenye bomba la pili.',
    ],
  },
  'bureaucratic-language': {
    flags: ['⟦Kanuni hizi zinatengua⟧ za mwaka jana.', 'Ada itapanda ⟦kadri itakavyoamuliwa⟧ na wakuu.'],
    ignores: ['Betri hupungua kadri inavyotumiwa.', 'Duka limefungwa hadi Jumatatu.'],
  },
  'scripted-phrase': {
    flags: ['⟦Tunaomba radhi kwa usumbufu⟧ uliojitokeza.', 'Kwetu ⟦mteja ni mfalme⟧.'],
    ignores: ['Pole kwa supu iliyomwagika njiani.', 'Asante kwa kusubiri getini.'],
  },
  blame: {
    flags: [
      '⟦Hukufunga⟧ koki, ndiyo maana maji yalimwagika.',
      '⟦Kama nilivyokwambia⟧, duka hufungwa saa nne.',
      '⟦Ulitakiwa kutupigia kabla⟧ ya kusafiri.',
      'Ufa ⟦umesababishwa na wewe mwenyewe⟧.',
    ],
    ignores: [
      'Hatukufunga koki vizuri, na gharama ni yetu.',
      'Kama hukupata barua, hii hapa tena.',
      'Mtungi ulichelewa kufika.',
      'Malipo yalifanywa na wewe Jumatatu.',
    ],
  },
  'presumes-ignorance': {
    flags: ['⟦Una hakika umechomeka waya⟧?', '⟦Mtu yeyote anaweza⟧ kuelewa ramani hii.', '⟦Umekumbuka kuchaji tochi⟧?'],
    ignores: ['Si rahisi kuuona waya huo.', 'Mtu yeyote anaweza kuingia bure.', 'Natumaini umejaribu juisi yetu.'],
  },
  deflection: {
    flags: ['Hilo ⟦linahusu kampuni ya maji⟧.', 'Malalamiko ⟦yapelekwe kwa chama⟧ cha madereva.', '⟦Itabidi uende makao makuu ya benki⟧.'],
    ignores: [
      'Wasiliana na duka letu la Moshi.',
      'Tupigie simu ofisini.',
      'Mgonjwa akizimia, mpeleke hospitalini.',
      'Uliza benki yako ukipenda: ombi lako nimelipeleka kwao mwenyewe.',
    ],
  },
  'asks-to-repeat': {
    flags: ['⟦Ungetukumbusha tarehe ya safari⟧?', '⟦Anza tena kueleza tatizo⟧.'],
    ignores: ['Zima simu kisha uiwashe tena.', 'Asante kwa kutukumbusha.'],
  },
  'forced-channel': {
    flags: ['⟦Simu ndiyo njia pekee ya kubadilisha⟧ miadi.', 'Maombi ⟦hupokelewa kupitia tovuti yetu pekee⟧.'],
    ignores: ['Piga simu au andika hapa.', 'Kliniki hufunguliwa asubuhi tu.'],
  },
  'unannounced-call': {
    flags: ['Mhasibu ⟦atakupigia⟧.', '⟦Subiri simu kutoka bohari⟧.'],
    ignores: ['Mhasibu atakupigia Jumanne saa nne.', 'Hatupigi simu kuuliza namba ya siri.'],
  },
  'voice-message': {
    flags: ['⟦Nimekuachia ujumbe wa sauti⟧.', '⟦Jibu limo kwenye sauti⟧ niliyokutumia.'],
    ignores: ['Asante kwa ujumbe wako wa sauti.', 'Sauti ya injini imebadilika.'],
  },
  'attachment-unannounced': {
    flags: [
      'Tafadhali ⟦pokea faili lililoambatishwa.⟧',
      '⟦Nyaraka tumekuambatishia⟧.',
      '⟦Tuma vyeti vyako vyote.⟧',
      'Tafadhali ⟦pakia nyaraka zako hapa:⟧ https://pakia.example/9.',
    ],
    ignores: ['Ratiba ya muhula nimeiambatisha.', 'Tuma nakala ya cheti ili tubadilishe jina.'],
  },
  'too-casual': {
    flags: ['⟦Usiwe na noma⟧, tutarekebisha.', '⟦Dah⟧, ⟦tumechemka⟧.'],
    ignores: ['Maji yamechemka kwenye birika.', 'Hakuna shida yoyote kwenye mita.'],
  },
  jargon: {
    flags: ['Kesi iko kwa ⟦second line⟧.', 'Fanya ⟦factory reset⟧.'],
    ignores: ['Ni KYC, yaani kumtambua mteja.', 'Bonyeza kitufe cha Reset.'],
  },
  'vague-reference': {
    flags: ['⟦Swala hilo tumelipatia⟧ ufumbuzi.', '⟦Mambo hayo tutayajadili⟧.'],
    ignores: ['Swala la koki kuvuja tumelipatia ufumbuzi.', 'Kama nilivyosema kwenye barua ya tarehe 4 Juni, bwawa limefungwa.'],
  },
  'vague-request': {
    keys: 'kind: note',
    flags: ['⟦Nisaidie na kesi hii.⟧', '⟦Mnaonaje⟧?', 'Asha, ⟦nahitaji maelezo.⟧'],
    ignores: ['Namba ya bima ya mgonjwa ni ipi?', 'Nahitaji maelezo ya bima ya mgonjwa.', 'Tumpe mgeni usiku wa bure au nusu bei?'],
  },
  'upsell-in-complaint': {
    keys: 'situation: complaint',
    flags: ['⟦Kwa elfu ishirini zaidi⟧ unapata chumba kikubwa.', 'Tazama ⟦ofa zetu mpya⟧.', 'Kwa sasa ⟦tuna mapazia kwa punguzo⟧.'],
    ignores: ['Chumba kikubwa tunakupa bila malipo.', 'Nauli tunakurudishia leo.', 'Tumeweka oda yako mpya leo.'],
  },
  'refusal-without-alternative': {
    flags: ['⟦Hatupeleki chakula nje⟧ ya mji.', 'Tiketi za punguzo ⟦hazirudishwi⟧.', '⟦Mwanafunzi hawezi kuhamia darasa⟧ jingine.'],
    ignores: [
      'Tiketi hazirudishwi, lakini unaweza kubadilisha tarehe.',
      'Maji hayafiki ghorofa ya tatu.',
      'Akaunti hii haitapokea jarida tena.',
    ],
  },
  'handover-unannounced': {
    flags: [
      'Ombi lako ⟦litashughulikiwa na mtu mwingine⟧.',
      '⟦Atakayekuhudumia kuanzia leo ni mwenzangu⟧.',
      'Dai lako ⟦limepelekwa kwa wahusika⟧.',
      'Kesi ⟦iko mikononi mwa mtu mwingine⟧.',
    ],
    ignores: [
      'Ombi lako litashughulikiwa na {{colleague.name}}.',
      'Dai lako limepelekwa kitengo cha bima.',
      'Tumepeleka mzigo kwa msafirishaji.',
      'Mpishi mwingine atasaidia jikoni.',
    ],
  },
  'acknowledge-missing': {
    keys: 'situation: problem',
    flags: ['⟦Ondoa betri kwa dakika mbili.⟧', '⟦Barua yako imefika kwetu leo.⟧'],
    ignores: ['Pole kwa kukosa maji siku mbili.', 'Uliletewa nyama mbichi.', 'Begi lako lilibaki Dodoma.', 'Dereva alikuacha kituoni.'],
  },
  'mixed-address': {
    flags: [
      'Mje mapokezi. Ufunguo ⟦wako⟧ uko hapo.',
      'Tunawaomba mjaze fomu. Jina ⟦lako⟧ lipo.',
      'Ujumbe uliotumwa umefika. Picha uliyotutumia ni safi; ⟦niandikieni⟧.',
    ],
    ignores: ['Mje mapokezi. Ufunguo wenu uko hapo.', 'Mpigie fundi. Namba yake iko kwenye risiti yako.'],
  },
  'gendered-salutation': {
    flags: ['⟦Mpendwa Mr. {{customer.lastName}}⟧,', '⟦Habari dada {{customer.firstName}}⟧,'],
    ignores: ['Mpendwa {{customer.name}},', 'Mama yako anaweza kuchukua dawa.'],
  },
  'meeting-details': {
    flags: ['⟦Tungependa kukutana nawe Alhamisi⟧.', '⟦Jiunge kwenye Zoom kesho⟧ saa kumi.', '⟦Umealikwa kwenye mafunzo⟧ ya ususi.'],
    ignores: [
      'Kikao kimeahirishwa.',
      'Umelipia mafunzo ya Mei.',
      'Kikao ni Alhamisi saa tatu ukumbini. {{colleague.name}} atakueleza mkataba.',
    ],
  },
  'plural-hack': {
    flags: ['Leta ⟦ki(vi)tambulisho⟧.'],
    ignores: ['Leta vitambulisho (viwili).'],
  },
};

describeLanguage({ name: 'Swahili', language: 'sw', greeting: 'Habari {{customer.name}},', closing: 'Wako,', examples: EXAMPLES });
