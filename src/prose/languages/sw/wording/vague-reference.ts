import type { Entry } from '../../../language-pack';

/** Points at something that isn’t there. */
export const vagueReference: readonly Entry[] = [
  {
    match: [
      '(jambo|suala|swala|hali|tatizo|hoja|mada|tukio) (hilo|hiyo|hili|hii|lenyewe) (.|,|!|$|{VP:}|{V:kamilik|malizik|fik|ish}|<IS_AT>)',
      '(jambo|suala|swala|hali|tatizo|hoja|mada|ombi|tukio|taarifa|maelezo) (husika|tajwa|lililotajwa|iliyotajwa|yaliyotajwa)',
      'kama (nilivyotaja|tulivyotaja|nilivyosema|tulivyosema|nilivyoeleza|tulivyoeleza|ilivyotajwa|ilivyosemwa|ilivyoelezwa) (awali|tayari|,|.|mwanzo)',
      '(ilivyoelezwa|ilivyotajwa|ilivyosemwa|tulivyosema|tulivyoeleza|tulivyotaja|nilivyosema|ilivyoelekezwa|yaliyotolewa|iliyotolewa|ilivyo) (hapo juu|hapo awali|awali|mwanzo|hapo mwanzo|tayari)',
      '(hapo juu|lililotajwa|iliyotajwa|yaliyotajwa|zilizotajwa|yaliyoelezwa|lililoelezwa|iliyoelezwa) (hapo juu|awali|hapo awali)?',
      '(kuhusu|juu ya) (suala hilo|jambo hilo|jambo lako|suala lako) (.|,|$)',
      '^ (kuhusu|juu ya) (hilo|hayo|hiyo) (,|.)',
      '(taarifa|maelezo|mambo) (hayo|hizo) (.|,|{VP:})',
    ],
    except: [
      '(la|ya|wa|kuhusu|juu ya|na) _3 (malipo|oda|mzigo|bili|umeme|maji|kadi|akaunti|simu|mtandao|kelele|lifti|friji)',
      '(barua|ujumbe) _1 wa',
    ],
    hit: ['Jambo hilo linashughulikiwa.', 'Kama ilivyoelezwa hapo juu, tutaangalia.', 'Kuhusu hilo, tutakuandikia.'],
    miss: ['Suala la malipo mawili limetatuliwa.'],
  },
];
