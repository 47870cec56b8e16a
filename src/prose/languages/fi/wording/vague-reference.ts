import type { Entry } from '../../../language-pack';

/** Points at something that isn’t there. */
export const vagueReference: readonly Entry[] = [
  {
    match: [
      '(kuten)? (edellä|yllä|aiemmin|aikaisemmin) (mainit*|todet*|kerrot*|esitet*|kuvat*|sanot*|selvitet*)',
      '(kyseinen|kyseisen|kyseistä|kyseisessä|kyseisestä|edellinen|ko|asianomainen|mainittu|mainitun) (asia|asian|asiaa|asiassa|asiasta|ongelma*|tilanne*|tilanteen|tapau*|tapauksen|seikka*)',
      '(tämä|tämän|tätä|tässä|tästä|tähän|se|siihen|siitä) (asia|asian|asiaa|asiassa|asiasta|asiaan|tilanne|tilanteen|tapaus|ongelma) (.|,|!|on|hoidetaan|selviää|etenee|$)',
      '(asiaan|asiaa|asia) (liittyen|koskien)',
    ],
    except: [
      '(laskun|tilauksen|paketin|toimituksen|maksun|palautuksen|korjauksen|vuokran|lipun) _3',
      'asia on (hoidettu|kunnossa|selvä|selvitykse*|käsittel*|vireillä|etenee|työn)',
    ],
    hit: ['Kuten edellä mainittiin, hoidamme sen.', 'Kyseinen asia on tiedossa.'],
    miss: ['Laskun asia on kunnossa.', 'Kirjoitin siitä 3.3.'],
  },
];
