import type { Entry } from '../../../language-pack';

/** A machine sent this. */
export const automatic: readonly Entry[] = [
  {
    match: [
      '(automaattinen|automaattisesti|automaatti*|robotti|botti|bottimme|chatbot*|tekoäly*) _1 (vastau*|viesti*|kuittau*|ilmoitu*|lähetet*|luotu|kirjoit*|vastaa|lähetti)?',
      '(viesti|vastaus|kuittaus) _2 (automaattise*|järjestelmän lähettämä|koneen|robotin|botin)',
      '(olen|tässä vastaa) _1 (robotti|botti|kone|automaatti)',
    ],
    except: [
      '(uusiutuu|veloitetaan|päivittyy|jatkuu|lukittuu|uusitaan|veloittaa) _1 automaattisesti',
      'automaattisesti (uusiutuu|veloitetaan|päivittyy|jatkuu)',
    ],
    hit: ['Olen pesulan robotti.', 'Tämä on automaattinen vastaus.', 'Viesti on lähetetty automaattisesti.'],
    miss: ['Tilaus uusiutuu automaattisesti.'],
  },
];
