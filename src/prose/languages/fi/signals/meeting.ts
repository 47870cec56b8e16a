import type { Entry } from '../../../language-pack';

/** Invites to a meeting or a video call. */
export const meeting: readonly Entry[] = [
  {
    match: [
      '(kutsumme|kutsun|ehdotamme|ehdotan|järjestämme|järjestän|pidämme|pidetään|sovitaan|tervetuloa|varasin|varasimme|kutsu) _4 (palaveri*|kokou*|videopalaveri*|videopuhelu*|etäpalaveri*|etäkokou*|tapaami*|neuvottelu*|webinaari*|esittely*|videotapaami*|teams*|zoom*)',
      '(palaveri|kokous|videopalaveri|etäpalaveri|tapaaminen|webinaari|videopuhelu|videotapaaminen) (pidetään|on|järjestetään|alkaa|sovitaan|sovittiin) _2',
      '(tavataan|nähdään) _3 (etänä|videolla|teamsissa|zoomissa|toimistollamme|kello|klo)',
    ],
    except: [
      '(palaverissa|kokouksessa|tapaamisessa) _2 (kysyit|sovimme|puhuimme|kerroit)',
      '(palaveri|kokous|tapaaminen) (on|oli) (jo)? (peruttu|siirretty|ohi|pidetty)',
      '(peruttu|siirretty|perutaan|siirtyi)',
    ],
    hit: ['Tavataan torstaina etänä.', 'Kutsumme sinut videopalaveriin keskiviikkona.', 'Palaveri pidetään tiistaina kello 10.'],
    miss: ['Palaverissa kysyit hinnasta.'],
  },
];
