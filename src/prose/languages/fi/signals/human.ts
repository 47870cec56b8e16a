import type { Entry } from '../../../language-pack';

/** A way to a person. */
export const human: readonly Entry[] = [
  {
    match: [
      '(ihminen|ihmisen|ihmiselle|asiakaspalvelija*|asiakaspalvelijamme|asiantuntija*|työntekijä*|henkilö|joku meistä|päivystäjä*|tiimimme|kollega*) _3 (vastaa|lukee|palaa|soittaa|kirjoittaa|kanssa|tavoitat|auttaa|jatkaa|hoitaa|katsoo)',
      '(vastaamme|luemme|palaamme|kirjoitamme|palvelemme|vastaan|luen|soitamme) _3',
      '(soita|kirjoita|vastaa|lähetä|paina|valitse) _4 (meille|numeroon|ihminen|asiakaspalvelija*|viestiin|viestillä|<SLOT>|sana)',
      '(tavoitat|saat) (meidät|ihmisen|asiakaspalvelijan|kiinni) _2',
    ],
    except: ['(älä|älkää) vastaa'],
    hit: [
      'Luemme viestisi maanantaina.',
      'Tavoitat meidät iltaisin.',
      'Asiakaspalvelijamme vastaa sinulle huomenna.',
      'Kiireessä soita meille: {{company.phone}}.',
    ],
    miss: ['Älä vastaa tähän viestiin.'],
  },
];
