import type { Entry } from '../../../language-pack';

/** Says that the customer is at fault. */
export const blame: readonly Entry[] = [
  {
    match: [
      '(sinun|teidän|asiakkaan) _1 (oma|omaa|syy*|vika*|vikaa|virhe*|vastuulla*|huolimattomuu*)',
      '(oma|omaa) (syysi|syytäsi|vikasi|vikaasi|virheesi|mokasi|huolimattomuu*)',
      '(virheesi|vikasi|syysi|huolimattomuutesi|huolimattomuudestasi|virheestäsi) _2',
      '(sinun|teidän|sinunkin) (olisi|olis) (pitänyt|kannattanut|tullut|täytynyt|kuulunut)',
      '(olisit|olisitte) (voinut|saattanut|lukenut|tarkistanut|huomannut|ilmoittanut|noudattanut|katsonut|ymmärtänyt|kertonut|maksanut|ollut) _3',
      'jos (olisit|olisitte) _4',
    ],
    except: [
      '(ei|eikä) _2 (sinun|vikasi|syysi|virheesi|syytäsi|vikaasi)',
      '(olisi|sinun olisi) pitänyt (saada|tulla|vastaanottaa)',
      'olisit (halunnut|toivonut|odottanut|ansainnut)',
    ],
    hit: ['Sinun olisi pitänyt lukea ohjeet.', 'Se on oma syysi.', 'Jos olisit noudattanut ohjeita, tätä ei olisi tapahtunut.'],
    miss: ['Meidän olisi pitänyt kertoa siitä.', 'Se ei ole sinun vikasi.'],
  },
  {
    match: [
      '(laiminlöit|laiminlöitte|unohdit|unohditte|jätit|jätitte|rikoit|rikoitte|mokasit|sössit|sekoitit|erehdyit|teit virheen|annoit väärän|kirjoitit väärin|luit väärin|ymmärsit väärin|myöhästyit|sivuutit|hukkasit) _3',
      '(et|ette) (ole)? _1 (lukenut|tarkistanut|noudattanut|maksanut|ilmoittanut|huomannut|vaivautunut|viitsinyt|vahvistanut|toiminut|seurannut|muistanut|huolehtinut|tullut|palauttanut|vastannut|antanut|täyttänyt)',
    ],
    except: [
      '(jos|mikäli|kun) _2 (unohdit|et ole|rikoit|myöhästyit|jätit)',
      '^ (jos|mikäli) _6',
      '(jätit|jätitte) (meille|viestin|yhteystie*|soittopyynn*|palautet*|tilauks*)',
      '(jotta|koska) et',
    ],
    hit: ['Laiminlöit maksun vahvistamisen.', 'Et lukenut ehtoja.', 'Unohdit maksaa laskun.'],
    miss: ['Unohdimme lähettää sen.', 'Jos unohdit salasanan, valitse uusi.', 'Jätit meille viestin eilen.'],
  },
  {
    match: [
      '(kuten)? (olen|olemme|sanoin|sanoimme|kerroin|kerroimme|selitin|selitimme) (jo|useasti|moneen kertaan|monta kertaa) _2 (kertonut|sanonut|kertoneet|sanoneet|selittänyt|selittäneet|todennut|ilmoittanut)',
      '(toistan|toistamme) (vielä|jälleen|nyt|uudestaan)',
      '(rauhoitu|rauhoittukaa|älä huuda|lopeta valittaminen)',
      '(ole|olkaa|olethan) (ensi kerralla|jatkossa|seuraavalla kerralla)? _1 (tarkempi|huolellisempi|tarkkana|huolellinen|tarkempia)',
      '(lue|lukekaa) (ehdot|ohjeet|ohje|viesti) _1 (huolell*|tarkasti|tarkemmin|kunnolla|ensin)',
      '(lue|lukekaa) (ehdot|ohjeet|ohje) (ensi kerralla|jatkossa)',
      '(ensi kerralla|seuraavalla kerralla|jatkossa) _1 (lue|lukekaa|muista|tarkista|katso)',
    ],
    hit: [
      'Kuten olen jo monta kertaa sanonut, emme hyvitä.',
      'Lue ehdot ensi kerralla.',
      'Ole jatkossa huolellisempi.',
      'Lue ohjeet tarkasti.',
    ],
    miss: ['Kirjoitin sinulle eilen.', 'Kiitos, kun olit tarkkana.'],
  },
];
