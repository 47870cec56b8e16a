import type { Entry } from '../../../language-pack';

/** Points at something that isn’t there. */
export const vagueReference: readonly Entry[] = [
  {
    match: [
      '(jambo|suala|swala|hali|hoja|mada|tukio) (hilo|hiyo|hili|hii|lenyewe) (.|,|!|$|{VP:}|{PERF:}|{FUTWE:}|{PRESWE:}|{FUTP:}|{PRESP:}|{PERFP:}|{V:kamilik|malizik|fik|ish}|<IS_AT>)',
      'tatizo (hilo|hili|lenyewe) (.|,|!|$|{PRESP:}|{FUTP:}|<IS_AT>)',
      '(jambo|suala|swala|hali|tatizo|hoja|mada|ombi|tukio|taarifa|maelezo) (husika|tajwa|lililotajwa|iliyotajwa|yaliyotajwa)',
      'kama (nilivyotaja|tulivyotaja|nilivyosema|tulivyosema|nilivyoeleza|tulivyoeleza|ilivyotajwa|ilivyosemwa|ilivyoelezwa) (awali|tayari|,|.|mwanzo)',
      '(ilivyoelezwa|ilivyotajwa|ilivyosemwa|tulivyosema|tulivyoeleza|tulivyotaja|nilivyosema|ilivyoelekezwa|yaliyotolewa|iliyotolewa|ilivyo) (hapo juu|hapo awali|awali|mwanzo|hapo mwanzo|tayari)',
      '(hapo juu|lililotajwa|iliyotajwa|yaliyotajwa|zilizotajwa|yaliyoelezwa|lililoelezwa|iliyoelezwa) (hapo juu|awali|hapo awali)?',
      '(kuhusu|juu ya) (suala hilo|jambo hilo|jambo lako|suala lako) (.|,|$)',
      '^ (kuhusu|juu ya) (hilo|hayo|hiyo) (,|.)',
      '(taarifa|maelezo|mambo|masuala|maswala|mengineyo) (hayo|hizo|haya|hizi) (.|,|{VP:}|{FUTWE:}|{PRESWE:}|{PERF:})',
      '(rejea|rejelea|tazama|angalia|soma|ona) _2 (hapo juu|juu|ya awali|yaliyotangulia) (.|,|$)',
      '(ilivyoainishwa|ilivyobainishwa|ilivyoonyeshwa|ilivyoandikwa|ilivyoelezewa) (hapo juu|awali|hapo awali|.|,)',
    ],
    except: [
      '(la|ya|wa|kuhusu|juu ya|na) _3 (malipo|oda|mzigo|bili|umeme|maji|kadi|akaunti|simu|mtandao|kelele|lifti|friji)',
      '(barua|ujumbe) _1 wa',
    ],
    hit: [
      'Jambo hilo linashughulikiwa.',
      'Kama ilivyoelezwa hapo juu, tutaangalia.',
      'Kuhusu hilo, tutakuandikia.',
      'Tatizo hilo linafanyiwa kazi.',
      'Jambo husika limefika kwa uongozi.',
      'Kama nilivyoeleza awali, tumefunga.',
      'Mambo hayo tutayajadili.',
      'Soma maelezo ya hapo juu.',
      'Ada ni ile ile, kama ilivyoainishwa hapo juu.',
    ],
    miss: ['Suala la malipo mawili limetatuliwa.'],
  },
];
