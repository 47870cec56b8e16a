import type { SlotTests } from '../../atoms';
import { COMPANY, combine, OBJECTS, OTHERS, RELATIVES, SUBJECTS, type VerbForm, verbSlot } from './verb';

const ACTIVE = { objects: OBJECTS, voice: 'active', finals: 'aiu' } as const;
const PASSIVE = { objects: OBJECTS, voice: 'passive', finals: 'a' } as const;
const PERFECT = ['me', 'mesha', 'mekwisha', 'sha', 'li', 'lisha', 'likwisha'];
const YOU = ['u', 'm', 'mu'];
/** A subject of things: the order "ijazwe" is given to nobody. */
const THINGS = ['i', 'ki', 'vi', 'li', 'ya', 'zi', 'u'];

/** Subjects of a past; `ku` is left out, since `kulipia` and `kulinganisha` are infinitives. */
const DOERS = SUBJECTS.filter((subject) => subject !== 'ku');
const ALREADY = ['sha', 'lisha', 'mesha', 'likwisha', 'mekwisha'];
/** Negated subjects but for the customer's. */
const DENIERS = ['hatu', 'si', 'hai', 'hau', 'hali', 'haya', 'haki', 'havi', 'hazi', 'ha', 'hawa'];
/** Objects of an order to the customer, who is none. */
const ASKED: ReadonlySet<string> = new Set([...OBJECTS].filter((object) => object !== 'ku' && object !== 'ji'));
/** Tenses in which several customers did, do or will do something: mmelipa, mnaweza, mtapokea, mkifika, mlivyoagiza. */
const YE_TENSES = [
  ...['na', 'li', 'me', 'mesha', 'lisha', 'ta', 'ki', 'nge', 'ngali', 'kisha'],
  ...['na', 'li', 'taka', 'si'].flatMap((tense) => RELATIVES.map((relative) => tense + relative)),
];
/** Objects that are things, told apart from the beginnings of verbs. */
const THINGS_DONE = ['li', 'ki', 'vi', 'zi', 'ya'];

/** Tenses with their relatives: `li`, `liyo`, `nacho`, `takapo`. */
const TENSES = [
  ...['na', 'ta', 'ja', 'ka', 'ki', 'nge', 'ngali', 'kisha', ''],
  ...PERFECT,
  ...['na', 'li', 'taka', 'si'].flatMap((tense) => RELATIVES.map((relative) => tense + relative)),
];
const NEGATIVES = combine([...SUBJECTS.map((subject) => `ha${subject}`), 'hu', 'ha', 'si'], ['', 'ta', 'ku', 'ja', 'nge', 'ngali']);
const EVERY_PREFIX: ReadonlySet<string> = new Set([...combine(SUBJECTS, TENSES), ...NEGATIVES, 'hu', 'ku', 'kw', 'kuto', 'na', '']);

const FORMS = {
  /** tutakuandikia, atakupigia, mfumo utakutumia: the company will. */
  FUT: { ...ACTIVE, prefixes: combine(COMPANY, ['ta']), closedPrefixes: new Set(['utaku', 'utawa']) },
  /** tutakuhudumia, nitalifuatilia, tutazibua: we will; whatever the verb, nearly always a promise. */
  FUTWE: { ...ACTIVE, prefixes: new Set(['tuta', 'nita']) },
  /** atakuhudumia, watachimba: somebody will. */
  FUTTHEY: { ...ACTIVE, prefixes: new Set(['ata', 'wata']) },
  /** tunakiosha, analiweka: we or somebody are at the customer's thing. */
  PRESDO: {
    ...ACTIVE,
    objects: new Set([...THINGS_DONE, 'i']),
    objectNeeded: true,
    prefixes: new Set(['tuna', 'nina', 'na', 'ana', 'wana']),
  },
  /** tunachimba. */
  PRESWE: { ...ACTIVE, prefixes: new Set(['tuna', 'nina']) },
  /** anachimba, wanaosha. */
  PRESTHEY: { ...ACTIVE, prefixes: new Set(['ana', 'wana']) },
  /** litaileta, kitalizibua: a thing or a body will do something to the customer's thing. */
  FUTITDO: {
    ...ACTIVE,
    objects: new Set([...THINGS_DONE, 'i']),
    objectNeeded: true,
    prefixes: combine(['i', 'li', 'ki', 'zi', 'vi', 'ya'], ['ta']),
  },
  /** zitafika, litarudi, yatakamilika: a thing will, and by its class it can't be the customer. */
  FUTIT: { ...ACTIVE, prefixes: combine(['i', 'li', 'ya', 'ki', 'vi', 'zi'], ['ta']) },
  /** utajulishwa, zitarudishwa. */
  FUTP: { ...PASSIVE, prefixes: combine(SUBJECTS, ['ta']) },
  /** umeme utarudi, mzigo utafika: a thing will; patterns name the thing. */
  FUTX: { ...ACTIVE, prefixes: combine(SUBJECTS, ['ta']) },
  /** utapata, mtapokea: the customer will get. */
  YOUFUT: { ...ACTIVE, prefixes: combine(YOU, ['ta']) },
  /** tunalichunguza, nawauliza. */
  PRES: { ...ACTIVE, prefixes: new Set([...combine(COMPANY, ['na']), 'na']), closedPrefixes: new Set(['unaku', 'unawa']) },
  /** uchunguzi unaendelea: a thing does; patterns name the thing. */
  PRESX: { ...ACTIVE, prefixes: combine(SUBJECTS, ['na']) },
  /** inatoka, yanakufikia: a thing does, and by its class it can't be the customer. */
  PRESIT: { ...ACTIVE, prefixes: combine(['i', 'li', 'ki', 'vi', 'zi', 'ya'], ['na']) },
  /** hujibu, huandika: somebody always does. */
  HABIT: { ...ACTIVE, prefixes: new Set(['hu']) },
  /** ikisubiri, wakitafuta: while it waits. */
  WHILE: { ...ACTIVE, prefixes: combine(COMPANY, ['ki']) },
  /** linashughulikiwa. */
  PRESP: { ...PASSIVE, prefixes: combine(SUBJECTS, ['na']) },
  /** linasafishwa, zinachapwa: done to a thing that can't be the customer. */
  PRESPIT: { ...PASSIVE, prefixes: combine(['i', 'li', 'ki', 'vi', 'zi', 'ya'], ['na']) },
  /** unaombwa, mteja anakumbushwa: said to the customer. */
  YOUPRESP: { ...PASSIVE, prefixes: combine([...YOU, 'a', 'wa'], ['na']) },
  /** tumepeleka, nimeshaagiza, walituma. */
  PERF: { ...ACTIVE, prefixes: combine(COMPANY, PERFECT) },
  /** limepelekwa. */
  PERFP: { ...PASSIVE, prefixes: combine(SUBJECTS, PERFECT) },
  /** nitamwomba, tutawauliza: we will ask or tell somebody else. */
  TELL: { ...ACTIVE, objects: OTHERS, objectNeeded: true, prefixes: new Set(['tuta', 'nita']) },
  /** tumewauliza, nimemwomba: we asked or told somebody else. */
  TOLD: { ...ACTIVE, objects: OTHERS, objectNeeded: true, prefixes: combine(COMPANY, PERFECT) },
  /** nikupigie, wakutumie. */
  SUBJ: { ...ACTIVE, finals: 'eiu', prefixes: new Set(['ni', 'tu', 'a', 'wa', 'i']) },
  /** akurudishie, wakupigie: somebody is to do something for the customer. */
  SUBJKU: { ...ACTIVE, finals: 'e', objects: new Set(['ku', 'wa']), objectNeeded: true, prefixes: new Set(['a', 'wa']) },
  /** awasilishe: an order about somebody; loans in -i and -u would be pasts and presents too. */
  LETHIM: { ...ACTIVE, finals: 'e', prefixes: new Set(['a']) },
  /** ijazwe, vitumwe. */
  SUBJP: { ...PASSIVE, finals: 'e', objects: new Set<string>(), prefixes: new Set(THINGS) },
  /** kukupigia, kwenda. */
  INF: { ...ACTIVE, prefixes: new Set(['ku', 'kw']) },
  /** kukulipa, kuwarudishia: to do it to the customer. */
  INFYOU: { ...ACTIVE, objects: new Set(['ku', 'wa']), objectNeeded: true, prefixes: new Set(['ku']) },
  /** yaliyopokelewa, zinazotakiwa: which were, which are. */
  RELP: {
    ...PASSIVE,
    prefixes: combine(
      SUBJECTS,
      ['li', 'na', 'taka', 'si'].flatMap((tense) => RELATIVES.map((relative) => tense + relative)),
    ),
  },
  /** kupokelewa, kutolipwa. */
  INFP: { ...PASSIVE, prefixes: new Set(['ku', 'kw', 'kuto', 'kutoku']) },
  /** tutumie, niandikie: asked of the customer. */
  IMP: { ...ACTIVE, finals: 'e', objects: new Set(['tu', 'ni']), objectNeeded: true, prefixes: new Set(['', 'u', 'm']) },
  /** kutupigia, kunijulisha. */
  INFUS: { ...ACTIVE, objects: new Set(['tu', 'ni']), objectNeeded: true, prefixes: new Set(['ku']) },
  /** tukumbushe, ungetukumbusha, kunieleza: to us, by anybody and in any tense. */
  US: { ...ACTIVE, finals: 'ae', objects: new Set(['tu', 'ni']), objectNeeded: true, prefixes: EVERY_PREFIX },
  /** alikuacha, ilikutoza, wamekusumbua: somebody or something did it to the customer. */
  DIDYOU: {
    ...ACTIVE,
    objects: new Set(['ku', 'wa']),
    objectNeeded: true,
    prefixes: combine(['a', 'wa', 'i', 'li', 'ki', 'zi'], ['li', 'me', 'mesha']),
  },
  /** ukitutumia, mkipenda. */
  COND: { ...ACTIVE, prefixes: combine(YOU, ['ki', 'kisha']) },
  /** ukitutumia: surely the customer, not a thing of class 3. */
  CONDUS: { ...ACTIVE, objects: new Set(['tu', 'ni']), objectNeeded: true, prefixes: combine(YOU, ['ki', 'kisha']) },
  /** imebainika, itathibitika, inapendekezwa: it, and nobody in particular. */
  IT: { ...ACTIVE, voice: 'either', prefixes: combine(['i'], ['na', 'ta', 'ka', 'ki', 'napo', 'takapo', ...PERFECT]) },
  /** ifahamike, izingatiwe. */
  LETIT: { ...ACTIVE, voice: 'either', finals: 'e', prefixes: new Set(['i']) },
  /** Any verb in the past or perfect, with relatives, negated too: ulilipa, tuliousafirisha, haukuonekana. */
  DID: {
    ...ACTIVE,
    voice: 'either',
    prefixes: new Set([
      ...combine(DOERS, [...PERFECT, ...RELATIVES.map((relative) => `li${relative}`)]),
      ...combine([...DOERS.map((subject) => `ha${subject}`), 'hu', 'ha', 'si'], ['ku']),
    ]),
  },
  /** tuma, utume, tutumie, unitumie, waulize: asked of the customer, whoever gets it. */
  ASK: { ...ACTIVE, finals: 'aeiu', objects: ASKED, prefixes: new Set(['', 'u', 'm']) },
  /** uliandika, umeweka, mlijaza: the customer did; patterns name what a thing of class 3 doesn't do. */
  YOUDID: { ...ACTIVE, prefixes: combine(YOU, ['li', 'me', 'mesha']) },
  /** uliyotutuma, unachohitaji, utakayopokea: the customer; a thing of class 3 would have its own relative, `ulio`. */
  YOUREL: {
    ...ACTIVE,
    prefixes: combine(
      ['u'],
      ['li', 'na', 'taka'].flatMap((tense) => ['yo', 'lo', 'cho', 'zo'].map((relative) => tense + relative)),
    ),
  },
  /** uliletewa, umetozwa, mlipewa: done to the customer; patterns name what is not done to a thing of class 3. */
  YOUDIDP: { ...PASSIVE, objects: new Set<string>(), prefixes: combine(YOU, ['li', 'me', 'mesha', 'ka']) },
  /** mnaweza, mlipokea, mkifika: several readers; patterns name the verbs, since nouns of persons begin so too. */
  YE: { ...ACTIVE, voice: 'either', prefixes: combine(['m', 'mu', 'mw'], YE_TENSES) },
  /** mje, mjaze, mtutumie, msisahau: asked of several readers; patterns name the verbs. */
  YELET: { ...ACTIVE, finals: 'e', prefixes: new Set(['m', 'mu', 'mw', 'msi']) },
  /** hukusoma, hamkulipa: the customer didn't. */
  YOUDIDNT: { ...ACTIVE, prefixes: combine(['hu', 'hau', 'ham', 'hamu'], ['ku']) },
  /** ungesoma, mngelipa, usingesubiri: the customer would have. */
  YOUWOULD: { ...ACTIVE, prefixes: combine([...YOU, 'usi', 'msi'], ['nge', 'ngali']) },
  /** usingesubiri. */
  YOUWOULDNT: { ...ACTIVE, prefixes: combine(['usi', 'msi'], ['nge', 'ngali']) },
  /** tulishakuonya, nimeshakuambia: we have told you already. */
  TOLDYOU: { ...ACTIVE, objects: new Set(['ku', 'wa']), objectNeeded: true, prefixes: combine(['ni', 'tu'], ALREADY) },
  /** hatupokei, haigharamii, hatutaweza: we don't or won't, it doesn't or won't. */
  NOT: { ...ACTIVE, voice: 'either', prefixes: combine(DENIERS, ['', 'ta']) },
  /** haitachukua, hatutachelewa: it won't, we won't. */
  WONT: { ...ACTIVE, prefixes: combine(DENIERS, ['ta']) },
  /** hatupeleki, sitaweza: we don't or won't. */
  NOTWE: { ...ACTIVE, voice: 'either', prefixes: combine(['hatu', 'si'], ['', 'ta']) },
  /** hatung'oi, hatufanyi: we don't, whatever it is. */
  NOTWEDO: { ...ACTIVE, finals: 'i', prefixes: new Set(['hatu']) },
  /** haikubaliki, hazirudishwi: a thing doesn't or won't; without an object, since `hakuwezi` is "can't … you". */
  NOTIT: {
    ...ACTIVE,
    voice: 'either',
    objects: new Set<string>(),
    prefixes: combine(['hai', 'hau', 'hali', 'haya', 'haki', 'havi', 'hazi'], ['', 'ta']),
  },
  /** haviazimwi, hazirudishwi: it isn't done, so it is a rule of ours. */
  NOTITP: {
    ...PASSIVE,
    finals: 'i',
    objects: new Set<string>(),
    prefixes: new Set(['hai', 'hau', 'hali', 'haya', 'haki', 'havi', 'hazi']),
  },
  /** hawezi, hawaruhusiwi: a person or several can't, and no object. */
  NOTTHEY: { ...ACTIVE, voice: 'either', objects: new Set<string>(), prefixes: combine(['ha', 'hawa'], ['', 'ta']) },
  /** hayakufanikiwa, halijakubaliwa: it didn't. */
  NOTDONE: { ...ACTIVE, voice: 'either', prefixes: combine(DENIERS, ['ku', 'ja']) },
  /** atakayekuhudumia, anayeshughulikia, iliyochukua: who will, does or did. */
  REL: {
    ...ACTIVE,
    prefixes: combine(
      COMPANY,
      ['li', 'na', 'taka'].flatMap((tense) => RELATIVES.map((relative) => tense + relative)),
    ),
  },
  /** Every tense, person and voice, negated too. */
  V: { ...ACTIVE, voice: 'either', finals: 'aeiu', prefixes: EVERY_PREFIX },
  VP: { ...PASSIVE, finals: 'ae', prefixes: EVERY_PREFIX },
} as const satisfies Record<string, VerbForm>;

/** What may stand between the root and -ji: extensions, reciprocal or passive. */
const NOUN_TAIL = /^(?:[ie]|l[ie]|sh|z|k){0,3}(?:an|w)?a?ji$/;

/** Administrative verbal nouns: `{ACT:to|rejesh}` is utoaji, urejeshaji; without roots any in -waji: ucheleweshwaji. */
function verbalNoun(roots: string): (word: string) => boolean {
  if (roots === '') return (word) => /^u[a-z]{3,}waji$/.test(word);
  const wanted = roots.split('|').map((root) => `u${root}`);
  return (word) =>
    word.endsWith('ji') && wanted.some((beginning) => word.startsWith(beginning) && NOUN_TAIL.test(word.slice(beginning.length)));
}

/** The verb slots of Swahili patterns: `{FUT:andik|=pigi}`. How roots are written is told at `verbSlot`. */
export const slots: SlotTests = {
  ...Object.fromEntries(Object.entries(FORMS).map(([name, form]) => [name, verbSlot(form)])),
  ACT: verbalNoun,
};
