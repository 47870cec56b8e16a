import type { Entry } from '../../../language-pack';

/** Leaves one way only. */
export const forcedChannel: readonly Entry[] = [
  {
    match: [
      '(sinun|teidän|asiakkaan) _1 (on|täytyy|pitää|tulee) _1 (soitettava|soittaa|tultava|tulla|käytettävä|käyttää|mentävä|mennä|käytävä|asioitava|asioida|ladattava) _5',
      '(vain|ainoastaan|pelkästään) (puhelimitse|puhelimessa|puhelimella|chatissa|chatin|sähköpostitse|sähköpostilla|lomakkeella|sovelluksessa|sovelluksella|paikan päällä|toimistossa|myymälässä|henkilökohtaisesti|verkkosivu*|verkossa)',
      '(hoidetaan|tehdään|onnistuu|onnistuvat|käsitellään|otetaan|palvelemme|vastaamme) _2 (vain|ainoastaan|pelkästään) _3',
      '(emme|ei) _3 (sähköpostitse|chatissa|puhelimessa|tässä kanavassa|kirjallisesti|viesteissä) _2',
    ],
    except: ['(tai|taikka) _6', '(voit|halutessasi|jos haluat) _6', 'vain (arkisin|viikonloppuisin)'],
    hit: ['Sinun on soitettava meille.', 'Muutokset tehdään vain puhelimitse.'],
    miss: ['Voit soittaa tai kirjoittaa.', 'Palvelemme vain arkisin.'],
  },
];
