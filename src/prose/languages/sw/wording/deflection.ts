import type { Entry } from '../../../language-pack';

/** Where customers are sent, when we send them away. */
const ELSEWHERE =
  '(benki|benkini|ubalozini|polisini|kituoni|mahakamani|wizarani|hospitalini|bandarini|uwanjani|postani|forodha|forodhani|profesa|mhadhiri|mwalimu|mwanasheria|mtengenezaji|muuzaji|duka|dukani|kampuni|wakala|msafirishaji|polisi|mwenye|jirani|wahusika|kiwanda|kiwandani|mtandao wako|watu wa|shirika|wenyewe|mwenyewe|huko|kwao|kwake|kwingine|dereva|posta|idara|kitengo|manispaa|halmashauri|makao|mamlaka|bodi|chama|kituo|ofisini|serikali|mahakama|ubalozi|chuo|shule|hospitali|mchuuzi|fundi|ujenzi|mwajiri|wizara|bima yako|ofisi nyingine|tawi jingine|tawi lingine|timu nyingine|ofisi husika|timu husika|aliye*|walio*|wanao*|anaye*)';
/** Places of our own: a way to us is no sending away. */
const OURS = '(letu|yetu|chetu|wetu|zetu|langu|kwetu|nasi|nami|mtandaoni)';
const OTHER =
  '((hospitali|kliniki|benki|kampuni|shule|timu|ofisi) (nyingine|ingine|kubwa)|(duka|tawi) (lingine|jingine)|(chuo|kituo|kitengo) kingine|(fundi|wakala|daktari|msambazaji) mwingine)';
const GO = 'wasilian|rud!|uliz|ulizi|ong|onge|zungumz|end|nend|on|pigi|andiki|tafut|fuatili|pelek|rudi!|jarib|lalamik';

/** Sends the customer elsewhere with the errand. */
export const deflection: readonly Entry[] = [
  {
    match: [
      '(hiyo|hilo|hayo|hii|hili|hizo|jambo hili|suala hili|swali hili|tatizo hili) _1 (si|sio|siyo) _1 (kazi yetu|kazi yangu|jukumu letu|jukumu langu|tatizo letu|idara yetu|shida yetu|letu|yetu|langu|yangu)',
      '(hiyo|hilo|hayo|hii|hili) (ni|iko|lipo|liko|ipo) _1 (kazi|jukumu|majukumu|suala|masuala|mambo|tatizo|matatizo|swali|maswali|wajibu|chini) (ya|la|wa) (idara|timu|kitengo|kampuni|benki|shule|serikali|mtengenezaji|msafirishaji|ofisi|wakala|mwenye|polisi|manispaa|kiwanda|posta|bima|watu|tawi|duka|mamlaka|muuzaji|<TEAM>) _2',
      '(si|sio|siyo) sisi (tunao*|wanao*|tulio*|walio*|wenye|ndio) _2',
      '{NOTWE:=ju} _1',
      '{PRESX:hus} (idara|kitengo|kampuni|benki|shirika|ofisi|mamlaka) _2',
      '(hatufanyi|sifanyi) (hilo|hayo|hiyo|hili|haya|hizo) _1',
      '(hatuhusiki|sihusiki|hatuwajibiki|siwajibiki|hatujibu maswali|si kazi yetu|sio kazi yetu|siyo kazi yangu|si jukumu letu|sio jukumu letu)',
      '(haituhusu|halituhusu|hayatuhusu|hazituhusu|halihusiani nasi|haihusiani nasi|hayahusiani nasi)',
      '(hatushughuliki|hatushughulikii|sishughuliki|sishughulikii) (na|hilo|hayo|hiyo|masuala|maswali|matatizo|malalamiko) _3',
      '{V:hus} _3 ,? (si|sio|siyo) (sisi|yetu|letu|kwetu|mimi)',
      '(nje ya) (uwezo|mamlaka|majukumu|kazi|idara|wajibu) (wetu|yetu|zetu|wangu|yangu)',
      '(hatuna|sina) (la kufanya|cha kufanya|cha kukusaidia|la kukusaidia|msaada|uwezo wa kusaidia|uwezo wa kukusaidia|jinsi ya kusaidia) _2',
      '(hatuwezi|siwezi) {INF:saidi|jib|jibu|jibi} _1 (hilo|hili|hapo|hayo|hiyo|hii|hapa) _1',
      '(hilo|hili|hayo|hiyo|hii|hapo|suala hilo|tatizo hilo) _1 ({PRESX:hus}|{PRESX:husian}) _1 (na)? (kampuni|benki|wakala|idara|mtengenezaji|wao|mamlaka|manispaa|timu nyingine|ofisi|msafirishaji)',
    ],
    except: '(tumewapelekea|tumewatumia|tumeikabidhi|tumepeleka)',
    hit: [
      'Hiyo ni kazi ya idara nyingine.',
      'Suala hili halituhusu.',
      'Hatuhusiki na uchelewaji huo.',
      'Hilo liko nje ya uwezo wetu.',
      'Masuala ya ushuru yanawahusu wengine, sio sisi.',
      'Si sisi tunaohusika na mizigo.',
      'Hilo si jukumu letu.',
      'Mambo ya visa hatuyajui.',
      'Hatushughuliki na malalamiko ya madereva.',
      'Hatuna la kufanya.',
      'Sisi hatufanyi hilo.',
      'Faini zinahusu idara ya fedha.',
      'Hatuwezi kukusaidia hapo.',
      'Hilo linahusu kampuni ya maji.',
    ],
    miss: ['Idara nyingine imepokea ujumbe wako kutoka kwetu.', 'Hatushughulikii bila risiti.'],
  },
  {
    match: [
      `{ASK:${GO}} _4 (${ELSEWHERE}|${OTHER})`,
      `(unapaswa|inabidi|unatakiwa|utatakiwa|itabidi|itakubidi|utalazimika|lazima|unahitaji|ni vizuri|ni bora) _2 {V:${GO}} _3 ${ELSEWHERE}`,
      `(omba|uombe|muombe|waombe) _3 ${ELSEWHERE}`,
      'piga simu _3 (benki|kampuni|mtengenezaji|msafirishaji|idara|kitengo|muuzaji)',
      '(wasiliana|ongea|zungumza|malizana|uwasiliane|uongee) (nao|naye)',
      '(malizana|jadiliana|elewana|patana|malizaneni) (na|nao|wewe|wenyewe) _2',
      '(waulize|muulize|waone|mwone|muone|wapigie|mpigie|waandikie|mwandikie) (wao|yeye|wenyewe|mwenyewe|huko|.|,|$)',
      `{SUBJP:pelek|uliz|wasilish|tum|fuatili|elekez|ripoti|fikish|omb|lip} _1 (kwa|kwenye|katika)? _1 ${ELSEWHERE}`,
      '(tafuta|soma|angalia|fuatilia) (mwenyewe|wewe mwenyewe|kwenye google)',
      '(ulizia|uliza|waulize|muulize) (kwa|huko|pale|kwingine) _2',
    ],
    except: [
      '(kama|ukipenda|ukitaka|ikiwa|au|pia) (,)? _4',
      `{ASK:${GO}} _4 ${OURS}`,
      '{IMP:} _8',
      '(karibu|njoo) _4',
      `{ASK:${GO}} _4 (idara|timu) (yako|yenu)`,
      '{ASK:pelek|kimbiz|wahish|wahi|end|fik|on|pig|pigi|it} _3 (hospitali|hospitalini|zahanati|kliniki|daktari|polisi|zimamoto|kituo cha afya|kituo cha polisi) _1 (haraka|upesi|mara moja|sasa hivi|bila kuchelewa)',
      '(*kimeza|*kizimia|*kiumia|*kiungua|*kiumwa|*kipoteza fahamu|*kitapika|*kilipuka|gesi *kivuja) _4 ,? _8',
      '(hatari|dharura|moto|gesi|wizi|imeibiwa|ajali)',
      'kwa (maswali|swali) _8',
      '(sheria|kisheria|kanuni) _8',
      '{ASK:rudi} _1 (dukani|huko)',
      '(jaribu|omba) _3 {YOUDID:}',
    ],
    hit: [
      'Hilo linahusu benki. Waulize wao.',
      'Hilo liulizwe kwa shirika la ndege.',
      'Jaribu ubalozini.',
      'Malalamiko yapelekwe kwa chama.',
      'Itabidi uende makao makuu.',
      'Wasiliana na benki yako.',
      'Muulize mtengenezaji.',
      'Inabidi ufuatilie mwenyewe.',
      'Peleka malalamiko kwa mwenye duka.',
      'Piga simu kwa benki yako.',
      'Fuatilia mwenyewe.',
      'Wasiliana nao.',
      'Nenda hospitali nyingine.',
      'Ulizia huko ulikonunua.',
      'Omba msaada kwa polisi.',
    ],
    miss: [
      'Ukipenda, wasiliana na benki yako pia.',
      'Tutawasiliana na benki.',
      'Wasiliana nasi.',
      'Wasiliana na duka letu la Kariakoo.',
      'Fomu ijazwe ofisini kwetu.',
      'Tupigie simu ofisini.',
      'Wasiliana na idara yako ya IT.',
      'Mpeleke mtoto hospitali haraka.',
      'Akizimia, mpeleke hospitalini.',
      'Gesi ikivuja, piga simu kwa kampuni ya gesi.',
    ],
  },
];
