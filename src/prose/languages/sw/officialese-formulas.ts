import type { Entry } from '../../language-pack';

const INFORM = 'julish|taarif|arif|fahamish|elez|tangaz|habarish|tangazi|tarif';
const THAT = '(kwamba|kuwa|ya kwamba|kama|rasmi|juu ya)';

/** What letters say before they come to the point, and before they end. */
export const formulas: readonly Entry[] = [
  {
    match: [
      `(tunapenda|napenda|ningependa|tungependa|inapenda|unapenda|linapenda|tunasikitika|nasikitika|inasikitika|unasikitika|tunafurahi|tunayo (furaha|heshima)|tuna furaha|nina furaha|tunachukua|tunaomba|tunawiwa|tunalazimika) (pia|sana)? (fursa hii)? {INF:${INFORM}|kumbush|tanabahish|wasilish|thibitish|fikish|hakikishi|shukuru rasmi}`,
      `{PRES:=julish|=arif|=taarif|=fahamish|=habarish|=kumbush} (wewe|mteja|wateja wote)? (rasmi)? ${THAT}`,
      '(ujulishwe|mjulishwe|uarifiwe|mfahamishwe) (kwamba|kuwa)',
      `kwa (barua|waraka|notisi|tangazo|taarifa) (hii|hili|huu)`,
      '(kwa|kupitia) (ujumbe|barua|waraka) (huu|hii) , ',
      '(kwa|kupitia) (ujumbe|barua) (huu|hii) (tunapenda|{PRES:})',
      'kwa njia ya barua hii',
      '(tunachukua|nachukua|tunatumia|natumia|kuchukua|kutumia) (fursa|nafasi) hii',
      '(ninayo|tunayo|nina|tuna) heshima {INF:}',
    ],
    except: ['^ (habari|jibu) {INF:}', 'ungependa {INF:}', `{PRES:=kumbush} (kuhusu|siku)`],
    hit: [
      'Tunapenda kukujulisha kwamba akaunti imefunguliwa.',
      'Kwa barua hii, tunakuarifu kuwa bei zitapanda.',
      'Tunasikitika kukutaarifu kuwa ombi limekataliwa.',
      'Inapenda kuwajulisha wateja.',
    ],
    miss: ['Tunapenda maoni yako.', 'Ungependa kujulishwa kwa SMS?', 'Tutakujulisha kesho.'],
  },
  {
    match: [
      'ni (matumaini|imani|matarajio|furaha) (yetu|yangu) (kwamba|kuwa)',
      'kwa ufafanuzi zaidi',
      '(tunaomba|tunahitaji|tunathamini|tunategemea) ushirikiano (wako|wenu)',
      'ushirikiano (mlio*|ulio*|mnao*|unao*)',
      'ushirikiano (wako|wenu) (ni|utathaminiwa|unathaminiwa|katika|unahitajika)',
      '(tunatanguliza|natanguliza|tukitanguliza) shukrani',
      'kwa (masikitiko|heshima) (makubwa|na taadhima|kubwa)',
      'usisite (kuwasiliana|kutujulisha)',
      '(msisite|tafadhali usisite) {INF:}',
      '(yah|yahusu|kumb) (:|.|na)',
      'kichwa cha habari',
      'mada (tajwa|hapo juu)',
      '(mtajwa|watajwa) _2',
      '(tafadhali|hapa) (pokea|pata|tazama) (kiambatisho|viambatisho|kiambatanisho|viambatanisho|nyaraka zilizoambatanishwa)',
      '(kiambatanisho|viambatanisho|zilizoambatanishwa|iliyoambatanishwa|kilichoambatanishwa|vilivyoambatanishwa|uliyoambatanishwa)',
      '(salaam|salamu) za (kazi|dhati)',
      '({V:kir!|thibitish}|tumepokea) (kupokea|upokeaji|kupokelewa)',
      '(kwa|katika) (taarifa|rejea|kumbukumbu|utekelezaji) (yako na hatua|zaidi na hatua|wa haraka)',
      'kwa taarifa na (hatua|utekelezaji)',
      'kwa taarifa $',
      '(naomba|tunaomba) kuwasilisha',
      'wako (mtiifu|katika ujenzi)',
      'ujenzi wa taifa',
    ],
    hit: [
      'Tunaomba ushirikiano wako.',
      'Tunatanguliza shukrani.',
      'Tafadhali usisite kuwasiliana nasi.',
      'Tunakiri kupokea barua yako.',
      'Yah: ombi la mkopo.',
      'Wasiliana na mtajwa hapo chini.',
    ],
    miss: ['Asante kwa ushirikiano.', 'Tumepokea ujumbe wako.', 'Tumia kichwa cha bomba.'],
  },
];
