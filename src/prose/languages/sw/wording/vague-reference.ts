import type { Entry } from '../../../language-pack';

/** Points at something that isn’t there. */
export const vagueReference: readonly Entry[] = [
  {
    match: [
      '(jambo|suala|swala|hali|tatizo|hoja|mada|ombi|tukio) (hilo|hiyo|hili|hii|husika|tajwa|lililotajwa|iliyotajwa) (.|,|!|lipo|limefika|linashughulikiwa|limepokelewa|linaangaliwa|linafuatiliwa|inafuatiliwa|inashughulikiwa|limetatuliwa|imetatuliwa|litatatuliwa|litashughulikiwa)',
      '(kama)? (ilivyoelezwa|ilivyotajwa|ilivyosemwa|tulivyosema|tulivyoeleza|tulivyotaja|nilivyosema|ilivyoelekezwa|ilivyo) (hapo juu|hapo awali|awali|mwanzo|hapo mwanzo|tayari)',
      '(hapo juu|lililotajwa|iliyotajwa|yaliyotajwa|zilizotajwa|yaliyoelezwa|lililoelezwa|iliyoelezwa) (hapo juu|awali|hapo awali)?',
      '(kuhusu|juu ya) (hilo|hayo|hiyo|suala hilo|jambo hilo|jambo lako|suala lako) (.|,|$)',
      '(taarifa|maelezo|mambo) (hayo|hizo|husika|tajwa) _1',
    ],
    except: [
      '(la|ya|wa|kuhusu|juu ya|na) _3 (malipo|oda|mzigo|bili|umeme|maji|kadi|akaunti|simu|mtandao|kelele|lifti|friji)',
      '(barua|ujumbe) _1 wa',
    ],
    hit: ['Jambo hilo linashughulikiwa.', 'Kama ilivyoelezwa hapo juu, tutaangalia.', 'Kuhusu hilo, tutakuandikia.'],
    miss: ['Suala la malipo mawili limetatuliwa.'],
  },
];
