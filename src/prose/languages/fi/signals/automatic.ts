import type { Entry } from '../../../language-pack';

/** A machine sent this. */
export const automatic: readonly Entry[] = [
  {
    match: [
      '(automaattinen|automaattisesti|automaatti*|robotti|botti|bottimme|chatbot*|tekoäly*) _1 (vastau*|viesti*|kuittau*|ilmoitu*|lähetet*|luotu|kirjoit*|vastaa|lähetti)?',
      '(viesti|vastaus|kuittaus) _2 (automaattise*|järjestelmän lähettämä|koneen|robotin|botin)',
      '(olen|olet yhteydessä|juttelet|tässä vastaa|sinulle vastaa|täällä vastaa) _2 (*botti|*botin|*bottimme|kone|*automaatti|virtuaaliavustaja|virtuaaliavustajan|digiavustaja|digiavustajan|tekoälyavustaja|tekoälyavustajan|virtuaaliapuri|chatti)',
      '(viesti|vastaus|kuittaus|ilmoitus) (lähtee|lähti|tulee|tuli) _1 (itsestään|koneelta|järjestelmästä|järjestelmästämme|automaatilta|botilta)',
      'ihminen ei ole (kirjoittanut|lukenut|vielä lukenut) _2',
    ],
    except: [
      '(uusiutuu|veloitetaan|päivittyy|jatkuu|lukittuu|uusitaan|veloittaa) _1 automaattisesti',
      'automaattisesti (uusiutuu|veloitetaan|päivittyy|jatkuu)',
    ],
    hit: [
      'Olen kirjaston chattibotti.',
      'Juttelet nyt digiavustajan kanssa.',
      'Tämä kuittaus lähti koneelta.',
      'Ihminen ei ole vielä lukenut viestiäsi.',
      'Olen pesulan robotti.',
      'Tämä on automaattinen vastaus.',
      'Viesti on lähetetty automaattisesti.',
    ],
    miss: ['Tilaus uusiutuu automaattisesti.', 'Olen asiakasneuvoja Ulla.', 'Viesti lähti huoltoon.'],
  },
];
