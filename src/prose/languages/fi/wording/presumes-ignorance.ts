import type { Entry } from '../../../language-pack';

/** Takes the customer for somebody who knows less than everybody. */
export const presumesIgnorance: readonly Entry[] = [
  {
    match: [
      '(kuten|niin kuin)? (kaikki|jokainen|kuka tahansa|lapsikin|jokainen) _1 (tietä*|tietää|osaa|ymmärtä*|tajuaa|pystyy|selviää)',
      '(on|tietysti|tietenkin)? (itsestään selvää|itsestäänselvää|päivänselvää|ilmiselvää|selvää) että',
      '(tietenkin|tietysti|totta kai|luonnollisesti) _1 (täytyy|pitää|on oltava|tulee|kannattaa)',
      '(se on|on)? (lastenleikkiä|helppoa kuin|yksinkertaista kun|todella yksinkertaista|niin yksinkertaista|aivan yksinkertaista)',
      '(sinun|teidän)? (tarvitsee|tarvitset|riittää) vain',
      '(paina|klikkaa|avaa|valitse|käynnistä|kirjaudu|kirjoita|lataa|mene|päivitä|sammuta) (vain|yksinkertaisesti|ihan vain) _2',
      'yksinkertaisesti (paina|klikkaa|avaa|valitse|käynnistä|kirjaudu)',
      '(oletko|oletteko|onko|muistitko|osaatko|ymmärrätkö|tiedätkö|luitko) _3 (varmasti|edes|kokeillut|lukenut|pistoke|johto|töpseli|seinässä|virta*|päällä|oikein|kytkenyt)',
      '(et|ette) (ilmeisesti|varmaankin|taida|selvästi|kai) _3',
      '(ilmeisesti|luultavasti|varmaankin|selvästi) (et|ette|olet|olette) _3',
    ],
    except: [
      '(nyt on|on nyt) selvää että (me|erehdyimme|virhe)',
      'selvää että (virhe|erehdyimme|teimme|me|olet)',
      '(ei|eikä) (ole)? _2 (yksinkertais*|selvää|itsestään*)',
      'kerro mitä olet (jo)? kokeillut',
    ],
    hit: [
      'Kuten kaikki tietävät, vuokrasopimus irtisanotaan kirjallisesti.',
      'Paina vain vihreää nappia.',
      'Onko pistoke varmasti seinässä?',
    ],
    miss: ['Paina vihreää nappia.', 'Se ei ole niin yksinkertaista.'],
  },
];
