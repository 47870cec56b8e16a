import type { Entry } from '../../../language-pack';

/** Points at something that isn’t there. */
export const vagueReference: readonly Entry[] = [
  {
    match: [
      '(kuten|niin kuin)? (edellä|yllä|ylempänä) (mainit*|todet*|kerrot*|esitet*|kuvat*|kuvail*|sanot*|selvitet*|oleva|olevaa|olevan|olevat|olevia|olevassa|olevasta|olevien) _1',
      '(kuten|niin kuin)? (aiemmin|aikaisemmin) (mainit*|todet*|kerrot*|esitet*|kuvat*|sanot*|selvitet*)',
      '(kuten|niin kuin) (aiemmin|aikaisemmin|jo|edellä)? (mainittu|mainittiin|todettu|todettiin|sanottu|kerrottu|kerrottiin)',
      '(kuten|niin kuin) (aiemmin|aikaisemmin|edellä) (totesimme|totesin|kerroimme|kerroin|mainitsimme|mainitsin|sanoimme|sanoin|kirjoitimme|kirjoitin)',
      '(kyseinen|kyseisen|kyseistä|kyseisessä|kyseisestä|kyseiseen|kyseiselle|kyseisellä|kyseiset|kyseisten|kyseisiä|kyseisissä|kyseisistä|kyseisiin|asianomainen|asianomaisen) _1',
    ],
    except: ['(yllä|edellä) (oleva|olevan) (kerros|kerroksen|huone|asunto|talo)'],
    hit: [
      'Kuten edellä mainittiin, hoidamme sen.',
      'Seuraa yllä olevaa ohjetta.',
      'Kyseinen laite on tiedossa.',
      'Kuten mainittu, emme voi avata sitä.',
      'Kuten aiemmin totesimme, hinta nousee.',
      'Aiemmin mainittu hinta nousee.',
    ],
    miss: ['Kirjoitin siitä 3.3.', 'Aiemmin hinta oli pienempi.', 'Yllä oleva kerros on tyhjä.'],
  },
  {
    match: [
      '(tämä|tämän|tätä|tässä|tästä|tähän|se|siihen|siitä) (asia|asian|asiaa|asiassa|asiasta|asiaan|tilanne|tilanteen|tapaus|ongelma) (.|,|!|on|hoidetaan|selviää|etenee|selvitetään|tutkitaan|käsitellään|$)',
      '(tätä|tähän|tämän|sitä) (asiaa|asiaan|asian|tilannetta|tapausta|ongelmaa) (tutkitaan|selvitetään|hoidetaan|käsitellään|ratkaistaan|kanssa|suhteen|osalta)',
      '(asiaan|asiaa|asia) (liittyen|koskien)',
    ],
    except: [
      '(laskun|tilauksen|paketin|toimituksen|maksun|palautuksen|korjauksen|vuokran|lipun) _3',
      'asia on (hoidettu|kunnossa|selvä|selvitykse*|käsittel*|vireillä|etenee|työn)',
    ],
    hit: ['Tätä asiaa tutkitaan.', 'Tämä asia etenee.', 'Otamme tämän asian kanssa yhteyttä.', 'Asiaan liittyen kirjoitamme sinulle.'],
    miss: ['Laskun asia on kunnossa.', 'Tämä kuva on hyvä.'],
  },
];
