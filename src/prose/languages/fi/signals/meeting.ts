import type { Entry } from '../../../language-pack';

/** Invites to a meeting or a video call. */
export const meeting: readonly Entry[] = [
  {
    match: [
      '(kutsumme|kutsun|ehdotamme|ehdotan|järjestämme|järjestän|pidämme|pidetään|sovitaan|tervetuloa|varasin|varasimme|kutsu) _4 (palaveri*|kokou*|videopalaveri*|videopuhelu*|etäpalaveri*|etäkokou*|tapaami*|neuvottelu*|webinaari*|esittely*|videotapaami*|teams*|zoom*)',
      '(palaveri|kokous|videopalaveri|etäpalaveri|tapaaminen|webinaari|videopuhelu|videotapaaminen) (pidetään|on|järjestetään|alkaa|sovitaan|sovittiin) _2',
      '(tervetuloa|tule|tulkaa|tulethan|tulettehan|tulisitko|kutsun|kutsumme|pyydän|pyydämme|pyytäisin|pääsetkö|pääsisitkö|pääsettekö|ehditkö|ehtisitkö) _2 (*palaveriin|*tapaamiseen|*kokoukseen|*neuvotteluun|*keskusteluun|palaveeraamaan|kehityskeskusteluun|vanhempainvarttiin|vanhempainiltaan)',
      '(tervetuloa|tule|tulkaa|tulethan|tulettehan|tulisitko|kutsun|kutsumme|pyydän|pyydämme|pyytäisin|pääsetkö|pääsisitkö|pääsettekö|ehditkö|ehtisitkö) _2 (tapaamaan|keskustelemaan|neuvottelemaan|juttelemaan|suunnittelemaan) _4 (<WEEKDAY>|<WHEN>|klo|kello|<DATENUM>|<DATE>|ensi)',
      '(tavataanko|tavattaisiinko|nähdäänkö|nähtäisiinkö|tapaisimmeko|pidetäänkö|pidettäisiinkö|istutaanko) _4 (<WEEKDAY>|<WHEN>|klo|kello|<DATENUM>|<DATE>|ensi viikolla|palaveri*|kokous|tapaaminen)',
      '(tavataan|nähdään) _3 (etänä|videolla|teamsissa|zoomissa|toimistollamme|kello|klo)',
    ],
    except: [
      '(palaverissa|kokouksessa|tapaamisessa) _2 (kysyit|sovimme|puhuimme|kerroit)',
      '(palaveri|kokous|tapaaminen) (on|oli) (jo)? (peruttu|siirretty|ohi|pidetty)',
      '(peruttu|siirretty|perutaan|siirtyi)',
    ],
    hit: [
      'Tervetuloa tapaamaan meitä torstaina kello 13.',
      'Pääsetkö palaveriin ensi viikolla?',
      'Kutsun sinut keskustelemaan lainasta maanantaina.',
      'Tulkaa vanhempaintapaamiseen!',
      'Tavattaisiinko huomenna?',
      'Tavataan torstaina etänä.',
      'Kutsumme sinut videopalaveriin keskiviikkona.',
      'Palaveri pidetään tiistaina kello 10.',
      'Kutsumme teidät hoitoneuvotteluun 6.9. klo 14.',
    ],
    miss: [
      'Palaverissa kysyit hinnasta.',
      'Tervetuloa hakemaan pyörä torstaina.',
      'Tule juttelemaan tiskille, kun sinulle sopii.',
      'Nähdään perjantaina!',
      'Tervetuloa tutustumaan uuteen altaaseen lauantaina.',
    ],
  },
];
