import type { Entry } from '../../../language-pack';

/** Somebody of ours who is not the writer. */
const SOMEBODY =
  '(mwenzangu|mwenzetu|wenzangu|wenzetu|wahusika|mhusika|mtaalamu|mtaalam|wataalamu|wataalam|meneja|msimamizi|mkurugenzi|(mtu|afisa|ofisa|maafisa|mfanyakazi|mhudumu|wakala|mshauri|mwalimu|daktari|muuguzi|fundi|mhasibu|mwanasheria|mratibu|mkaguzi) (mwingine|wetu mwingine|wa zamu|husika|mpya|mkuu)|watu wengine|(mwingine|mmoja) (kutoka|wa) (ofisini|ofisi|timu|idara|kwetu|kitengo)|(timu|idara|kitengo|ofisi|kikosi|ngazi|tawi|dawati) (yetu)? (nyingine|kingine|jingine|lingine|husika|ya juu|za juu|ya pili|maalum))';
/** A desk of ours, named or not. */
const DESK = '(timu|idara|kitengo|ofisi|kikosi|dawati|uongozi|bodi|kamati|makao makuu)';
/** What is done by whoever takes over. */
const TAKE = 'chuku|shughulik|shughulish|endele|jib|jibu|wasilian|saidi|hudumi|andiki|fuatili|simami|ongoz|fundish';
const PASS = 'pelek|fikish|hamish|hami|ach|achi|kabidh|kabidhi|wasilish|pandish|elekez|rush|rushi';

/** Another takes over. */
export const handover: readonly Entry[] = [
  {
    match: [
      `${SOMEBODY} (wetu|yetu|chetu)? _2 ({FUT:${TAKE}}|{PRESTHEY:shughulik|endele|chuku}|{REL:${TAKE}})`,
      `${SOMEBODY} _2 (amepewa|amekabidhiwa|amechukua|wamepewa|anachukua|alipewa) _2 (faili|kesi|ombi|suala|dai|swali|maombi|malalamiko)`,
      '(mwingine|mpya) {FUTTHEY:=hudumi|=saidi|endele|shughulik|=ongoz|=fundish}',
      `(wahusika|mhusika) {FUT:julish|pigi|tafut|taarif}`,
      `${SOMEBODY} _1 (atakuwa|watakuwa) ({PRESTHEY:${TAKE}})`,
      '(kuna|yupo|nina|tuna) (mtu|mwenzangu|mwenzetu) {REL:}',
      `({FUTP:${TAKE}|pokele}|{PRESP:shughulik|fuatili|hudumi}) _3 na ${SOMEBODY}`,
      `({FUTP:${TAKE}|angali|pokele}|{PRESP:shughulik|hudumi}) _3 na _1 (mwingine|wengine|nyingine|jingine|kingine)`,
      `{YOUFUT:wasilian|onge|zungumz} _1 na ${SOMEBODY}`,
      `{REL:${TAKE}} _4 (ni|atakuwa|watakuwa) _1 ${SOMEBODY}`,
      `({PERF:${PASS}}|{PRES:${PASS}}|{FUT:${PASS}}|{PERFP:${PASS}}|{FUTP:${PASS}}|{PRESP:${PASS}}) _5 (${SOMEBODY}|${DESK}|juu)`,
      `<IS_AT> _2 (kwa|mikononi mwa|chini ya) ${SOMEBODY}`,
      '(utahudumiwa|utasaidiwa|utajibiwa|atakuhudumia|atakusaidia|utahudumiwa) _2 (kuanzia|tangu) (sasa|leo|kesho|<WEEKDAY>|<DATE>)',
      '(kuanzia sasa|kuanzia leo|baada ya hapa) _3 (atakuhudumia|atakusaidia|utahudumiwa|utasaidiwa|atashughulika) _2',
      '(naenda|nakwenda|nitaenda|nitakwenda|naondoka|niko|nitakuwa|ninaanza|naanza|nitaanza) (kwenye|kwa)? (likizo|mapumziko|likizoni|mapumzikoni) _4',
      '(mtu|mwingine|mwenzangu|afisa) _3 (badala yangu|nafasi yangu|kwa niaba yangu)',
      '(sitakuwepo|sitakuwa|naondoka|nimehamishwa|nahamia) _6 (badala yangu|nafasi yangu)',
    ],
    except: [
      '(dereva|msafirishaji|mjumbe) _3',
      `{V:${PASS}} _1 (mzigo|mizigo|oda|pesa|shukrani|pongezi|wazo|kifurushi|vifurushi|bidhaa|begi|chakula|umeme|maji)`,
      '(mzigo|oda|kifurushi|bidhaa|pesa|chakula|vitabu|begi|shukrani|pongezi|wazo) (wako|yako|chako|lako|zako|zenu|wenu|yenu)? _1 {PERFP:}',
      'mwenzangu wa _2 <NAME>',
    ],
    hit: [
      'Mtu mwingine atashughulikia ombi lako.',
      'Tumelikabidhi suala lako kwa idara nyingine.',
      'Mwenzangu ataendelea na ombi hili.',
      'Ombi lako litashughulikiwa na afisa mwingine.',
      'Atakayekuhudumia ni mwenzangu.',
      'Kesi yako imepandishwa ngazi ya juu.',
      'Kuanzia kesho utahudumiwa na mtu mwingine.',
      'Malalamiko yenu yamepelekwa kwa wahusika.',
      'Wahusika watakujulisha.',
      'Mkunga mwingine atakuhudumia.',
      'Utawasiliana na mtu mwingine.',
      'Litaangaliwa na mkutubi mwingine.',
      'Mwenzetu amepewa faili lako.',
      'Kuna mtu atakayenisaidia.',
      'Kesi yako iko kwa meneja.',
      'Nitaenda likizo kesho.',
      'Mwenzangu atakuja badala yangu.',
    ],
    miss: [
      'Mpishi mwingine atasaidia jikoni.',
      'Fundi atakuja Jumatano.',
      'Tumepeleka mzigo kwa msafirishaji.',
      'Kifurushi chako kimepelekwa ofisi ya posta.',
      'Meneja alikupa punguzo.',
      'Mwalimu mkuu atawapigia.',
    ],
  },
];
