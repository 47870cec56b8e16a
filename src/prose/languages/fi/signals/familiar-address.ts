import type { Entry } from '../../../language-pack';

/** sinä. */
export const familiarAddress: readonly Entry[] = [
  {
    match: [
      '(sinä|sinun|sinua|sinulle|sinulla|sinulta|sinusta|sinut|sinuun)',
      '(tilauksesi|viestisi|laskusi|pakettisi|maksusi|tilisi|palautuksesi|rahasi|osoitteesi|numerosi|asiasi|kysymyksesi|korttisi|liittymäsi|sopimuksesi|lamppusi|hakemuksesi)',
      '(voit|saat|olet|haluat|tarvitset|löydät|näet|kirjoitit|kysyit|tilasit|maksoit|sait|ehdit|pääset)',
    ],
    except: ['(äiti|kirja) (sinä|sinun)'],
    hit: ['Sinun tilauksesi on valmis.', 'Voit noutaa sen.'],
    miss: ['Teidän tilauksenne on valmis.'],
  },
];
