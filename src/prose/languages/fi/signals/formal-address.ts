import type { Entry } from '../../../language-pack';

/** te. */
export const formalAddress: readonly Entry[] = [
  {
    match: [
      '(te|teidän|teitä|teille|teillä|teiltä|teistä|teidät)',
      '(tilauksenne|viestinne|laskunne|pakettinne|maksunne|tilinne|palautuksenne|rahanne|osoitteenne|numeronne|asianne|kysymyksenne|korttinne|liittymänne|sopimuksenne|hakemuksenne)',
      '(voitte|saatte|olette|haluatte|tarvitsette|löydätte|näette|kirjoititte|kysyitte|tilasitte|maksoitte|saitte|ehditte|pääsette)',
      '(ottakaa|lähettäkää|soittakaa|kirjoittakaa|olkaa|katsokaa|täyttäkää|odottakaa)',
    ],
    except: ['(yrityksenne|tiiminne|perheenne|työpaikkanne|taloyhtiönne|teidän (perhe*|yrity*|tiimi*|kaikkien))'],
    hit: ['Teidän tilauksenne on valmis.', 'Voitte noutaa sen.'],
    miss: ['Voit noutaa sen.'],
  },
];
