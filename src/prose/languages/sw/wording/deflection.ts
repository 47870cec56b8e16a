import type { Entry } from '../../../language-pack';

/** Where customers are sent, when we send them away. */
const ELSEWHERE =
  '(benki|benkini|mtengenezaji|muuzaji|duka|dukani|kampuni|wakala|msafirishaji|polisi|mwenye|jirani|wahusika|kiwanda|kiwandani|mtandao wako|watu wa|shirika|wenyewe|mwenyewe|huko|kwingine|dereva|posta|idara|kitengo|manispaa|halmashauri|serikali|wizara|bima yako|ofisi nyingine|tawi jingine|tawi lingine|timu nyingine|ofisi husika|timu husika|aliye*|walio*|wanao*|anaye*)';
const GO = 'wasilian|uliz|ulizi|ong|onge|zungumz|end|on|pigi|andiki|tafut|fuatili|pelek|rudi|jarib|lalamik';

/** Sends the customer elsewhere with the errand. */
export const deflection: readonly Entry[] = [
  {
    match: [
      '(hiyo|hilo|hayo|hii|hili|hizo|jambo hili|suala hili|swali hili|tatizo hili) _1 (si|sio|siyo) _1 (kazi yetu|kazi yangu|jukumu letu|jukumu langu|tatizo letu|idara yetu|shida yetu|letu|yetu|langu|yangu)',
      '(hiyo|hilo|hayo|hii|hili) (ni|iko|lipo|liko|ipo) _1 (kazi|jukumu|suala|tatizo|swali|wajibu|chini) (ya|la|wa) _3',
      '(hatuhusiki|sihusiki|hatuwajibiki|siwajibiki|hatujibu maswali|si kazi yetu|sio kazi yetu|siyo kazi yangu|si jukumu letu|sio jukumu letu)',
      '(haituhusu|halituhusu|hayatuhusu|hazituhusu|halihusiani nasi|haihusiani nasi|hayahusiani nasi)',
      '(hatushughuliki|hatushughulikii|sishughuliki|sishughulikii) (na|hilo|hayo|hiyo|masuala|maswali|matatizo|malalamiko) _3',
      '{V:hus} _3 ,? (si|sio|siyo) (sisi|yetu|letu|kwetu|mimi)',
      '(nje ya) (uwezo|mamlaka|majukumu|kazi|idara|wajibu) (wetu|yetu|zetu|wangu|yangu)',
      '(hatuna|sina) (la kufanya|cha kufanya|cha kukusaidia|la kukusaidia|msaada) _2',
    ],
    except: '(tumewapelekea|tumewatumia|tumeikabidhi|tumepeleka)',
    hit: [
      'Hiyo ni kazi ya idara nyingine.',
      'Suala hili halituhusu.',
      'Hatuhusiki na uchelewaji huo.',
      'Hilo liko nje ya uwezo wetu.',
      'Masuala ya ushuru yanawahusu wengine, sio sisi.',
    ],
    miss: ['Idara nyingine imepokea ujumbe wako kutoka kwetu.', 'Hatushughulikii bila risiti.'],
  },
  {
    match: [
      `{ASK:${GO}} _4 ${ELSEWHERE}`,
      `(unapaswa|inabidi|unatakiwa|utatakiwa|itabidi|itakubidi|utalazimika|lazima|unahitaji|ni vizuri|ni bora) _2 {V:${GO}} _3 ${ELSEWHERE}`,
      `(omba|uombe|muombe|waombe) _3 ${ELSEWHERE}`,
      'piga simu _3 (benki|kampuni|mtengenezaji|msafirishaji|idara|kitengo|muuzaji)',
      '(malizana|jadiliana|elewana|patana|malizaneni) (na|nao|wewe|wenyewe) _2',
      '(tafuta|soma|angalia|fuatilia) (mwenyewe|wewe mwenyewe|kwenye google)',
      '(ulizia|uliza|waulize|muulize) (kwa|huko|pale|kwingine) _2',
    ],
    except: [
      '(kama|ukipenda|ukitaka|ikiwa) (,)? _4',
      '(hatari|dharura|moto|gesi|wizi|imeibiwa|ajali)',
      '(kwa)? (maswali|swali) _8',
      '(sheria|kisheria|kanuni) _8',
      '{ASK:rudi} _1 (dukani|huko)',
      '(jaribu|omba) _3 {YOUDID:}',
    ],
    hit: ['Wasiliana na benki yako.', 'Muulize mtengenezaji.', 'Inabidi ufuatilie mwenyewe.', 'Peleka malalamiko kwa mwenye duka.'],
    miss: ['Ukipenda, wasiliana na benki yako pia.', 'Tutawasiliana na benki.', 'Wasiliana nasi.'],
  },
];
