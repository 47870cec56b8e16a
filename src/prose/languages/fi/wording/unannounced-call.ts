import type { Entry } from '../../../language-pack';

/** A call by us is announced. */
export const unannouncedCall: readonly Entry[] = [
  {
    match: [
      '(soitan|soitamme|soittaa|soittavat|soitetaan|soitellaan|pirautan|pirautamme|soittelen|soittelemme|soittelee|kilautan|kilautamme) (sinulle|teille|takaisin|asiasta|perään)? _2',
      '(tulen|tulemme|tulee|tulevat) soittamaan _2',
      '(otan|otamme|ottaa|ottavat|otetaan|ollaan|olen|olemme|on|ovat|palaan|palaamme|palaa|vastaan|vastaamme) _3 (puhelimitse|puhelimella)',
      '(odota|odottakaa|odotathan|odottele|saat|saatte|saamaan|luvassa on) _2 (soittoa|soittoamme|soittoani|soiton|soittomme|puhelun|puheluamme|puhelua*|puhelumme)',
    ],
    except: [
      '(jos|kun|kuka|joku) _3 (soittaa|soitetaan|soitan|soitamme)',
      '(emme|en|ei) (koskaan|enää)? (soita|soiteta|soittele)',
      '(voi|voit|voitte|voimme|voinko|saanko|saako|haluat|haluatte|kannattaa|pitää|täytyy|ehdit|halutessasi|pystyt|pystyy|helppo|helpointa|tarvitse|pitäisi|parasta|mahdollista) _2 soittaa',
      'soittaa (meille|asiakaspalveluumme|numeroon)',
      '(kello|hälytys|ovikello|herätys|kappale*|musiikki*|bändi*) _1 (soittaa|soitetaan)',
      '(tavoitettavissa|kiinni|auki|avoinna|maksaa|maksullinen) _3 puhelimitse',
      '(sovittu|sovimme|sovittiin|tehty|tilattu|peruttu) puhelimitse',
    ],
    hit: [
      'Soitamme sinulle korjauksesta.',
      'Asentaja soittaa sinulle.',
      'Asentajamme tulee soittamaan sinulle.',
      'Huoltomies ottaa sinuun yhteyttä puhelimitse.',
      'Saat meiltä puhelun.',
      'Odota puhelua.',
    ],
    miss: [
      'Soita meille, jos jokin jäi auki.',
      'Emme koskaan soita siitä.',
      'Sinun kannattaa soittaa meille.',
      'Olemme tavoitettavissa puhelimitse.',
    ],
  },
];
