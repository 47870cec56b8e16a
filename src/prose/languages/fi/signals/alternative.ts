import type { Entry } from '../../../language-pack';

/** What is possible instead, or how to go on. */
export const alternative: readonly Entry[] = [
  {
    match: [
      '(mutta|sen sijaan|kuitenkin|vaan) _4 (voit|voimme|voin|saat|saatte|voitte|tarjoamme|tarjoan|käy|onnistuu|löytyy|lähetän|lähetämme|varasin|varasimme|vaihdamme|vaihdan|annamme|hyvitämme|siirrämme|siirrän)',
      '(voit|voitte) _1 (valita|vaihtaa|siirtää|palauttaa|antaa|käyttää|tilata|hakea|ostaa|perua|jatkaa|myydä|ottaa|kokeilla|noutaa|varata|valittaa|lähettää|käydä|pyytää|saada|ladata|maksaa|hyödyntää)',
      '(voimme|voin|tarjoamme|tarjoan|ehdotan|ehdotamme|suosittelen|saat|saatte|annamme|vaihdamme|varasin|varasimme|laitoin|siirsin|siirrämme|löysin|järjestän|järjestämme|hyvitämme|korvaamme) _3',
      '(jos|halutessasi) (haluat|sopii|käy|sinulle) _3',
      '(vaihtoehto*|toinen|vastaava|samanlainen|seuraava|lähin) _3',
    ],
    except: ['(emme|en|et|ette) voi _2', '(emme|en) (tarjoa|vaihda|hyvitä|korvaa|suosittele)'],
    hit: ['Voit kuitenkin antaa päivät ystävälle.', 'Tarjoamme sinulle uuden päivän.', 'Vaihdamme sen siniseen.'],
    miss: ['Emme voi hyvittää lippua.'],
  },
];
