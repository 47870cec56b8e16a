import type { Entry } from '../../../language-pack';

/** Who writes. */
export const selfIntroduction: readonly Entry[] = [
  {
    match: [
      '(nimeni on|minä olen|täällä|olen) (<NAME>|*nen|*la|*ka|*na|*ri) _2 (asiakaspalvelu*|*sta|*stä|*lta|*ltä)',
      'nimeni on _2',
      '(tässä|täällä) (kirjoittaa|vastaa) _2',
      '^ (hei)? (,)? (minä)? olen _4 (*sta|*stä|*lta|*ltä) (,|.|!|ja)',
      '^ (minä)? olen _1 (,|ja)? (yhteyshenkilösi|asiakaspalvelija*|vuokrausneuvoja|asiakasneuvoja*) _2',
    ],
    except: [
      'olen _2 (poissa|lomalla|paikalla|tavoitettavissa|mukana|huolissani|pahoillani|tietoinen)',
      'olen _4 (siitä|tästä|asiasta|tilanteesta|viiveestä|ajasta)',
      'olen (pahoillani|iloinen|kiitollinen|samaa|samoilla|huolissani|kuullut|saanut|lukenut|vastuussa|ylpeä|yllättynyt|tietoinen|varma|ottanut|puhunut|*nut|*nyt|<DAYPART>|lomalla|poissa|tavoitettavissa|paikalla) _4',
    ],
    hit: [
      'Olen Virtanen asiakaspalvelusta.',
      'Minä olen Kaisa Pohjonen Mehiläisen ajanvarauksesta.',
      'Olen Timo Aho Keravan kaukolämmöstä.',
      'Olen Liisa Pesulasta.',
      'Olen Mika, yhteyshenkilösi täällä.',
      'Nimeni on Anna Virtanen.',
      'Täällä kirjoittaa Mika Acmelta.',
    ],
    miss: [
      'Tilauksesi on valmis.',
      'Olen pahoillani viiveestä.',
      'Olen ensi viikon poissa toimistosta.',
      'Olen yhä huolissani tilanteesta.',
    ],
  },
];
