import type { Entry } from '../../../language-pack';

/** Files that nobody named, or asked for without a reason. */
export const attachmentUnannounced: readonly Entry[] = [
  {
    match: [
      '(katso|katsokaa|kts|ks|lue|avaa) (.)? (oheinen|oheista|liitteenä*)? (liite|liitettä|liitteestä|liitetiedosto*|tiedosto|tiedostosta|linkki|linkistä) (.|,|!|$)',
      '^ (ohessa|liitteenä|oheisena) (.|tiedosto|tiedostot|liite|pyydetyt)',
      '(lähetän|lähetämme|liitän|oheistan) _1 (ohessa|liitteenä)? (tiedosto*|tiedoston|asiakirja*|liittee*|linkin|materiaal*) (.|!|$)',
      '(lisätiedot|loput|tiedot|vastaus|kaikki) _1 (liitteessä|liitteestä|liitteenä|linkistä|linkin takana)',
      '(klikkaa|paina|avaa) _1 (linkkiä|linkki|tästä) (.|!|$)',
    ],
    except: ['(lasku*|sopimu*|kuitti*|raportti*|lippu*|lomake*|ohje*|hinnasto*|todistu*|kuva*|ote)'],
    hit: ['Katso liite.', 'Liitteenä tiedosto.', 'Lisätiedot liitteessä.'],
    miss: ['Toukokuun lasku on liitteenä.', 'Liitteenä on vuokrasopimus.'],
  },
  {
    match: [
      '(lähetä|lähettäkää|toimita|toimittakaa|lataa|liitä) (meille)? _1 (kuva*|kuvat|kuvia|asiakirja*|dokument*|tiedosto*|liittee*|kopio*|kuittisi|kuitti) (.|!|$)',
    ],
    except: ['(jotta|niin|että|koska|jos) _6', '(rikki*|halkeama*|viasta|vauriosta|naarmu*) _6'],
    hit: ['Lähetä asiakirjat.', 'Toimita kopio.'],
    miss: ['Lähetä kuva halkeamasta, jotta varasto vaihtaa lampun.'],
  },
];
