import type { Entry } from '../../../language-pack';
import { imperatives } from '../request-forms';

/** sinä. */
export const familiarAddress: readonly Entry[] = [
  {
    match: [
      '(sinä|sinäkin|sinun|sinua|sinulle|sinullekin|sinulla|sinulta|sinusta|sinut|sinuun)',
      // The possessive is told from other words in -si by the stem that it follows.
      '(tilauksesi|viestisi|viestistäsi|laskusi|pakettisi|maksusi|tilisi|palautuksesi|rahasi|osoitteesi|numerosi|*numerosi|asiasi|kysymyksesi|korttisi|*korttisi|liittymäsi|sopimuksesi|lamppusi|hakemuksesi|huoneesi|avaimesi|*uksesi|*uksessasi|*uksestasi|*ukseesi|*yksesi|*yksestäsi|*ännösi|*tteesi|*ttiasi|*ttisi|puhelimesi|koneesi|*koneesi|tietosi|kuvasi|*matkasi|*vuokrasi|asuntolainasi|autolainasi|opintolainasi|lainasi korko|lainasi erä|*luottosi|*lapsesi|*koirasi|*kissasi|*lippusi|*käyntisi|*lentosi|*sähkösi|*pyöräsi|*vaunusi|*takuusi|*rahastosi|paikkasi|perheesi|autosi|*llesi|*stasi|*stäsi|*ssasi|*ssäsi|*ltasi|*ltäsi|*llasi|*lläsi)',
      '(voit|saat|olet|haluat|tarvitset|löydät|näet|pääset|ehdit|pystyt|osaat|kirjoitit|kysyit|kerroit|pyysit|ilmoitit|tilasit|maksoit|ostit|sait|odotit|lähetit|palautit|huomasit|varasit|otit|valitsit|annat|palautat|maksat|tilaat|haluatko|voisit|haluaisit|olisit|saisit|tarvitsisit|voisitko|haluaisitko|voitko|saatko|oletko|olitko|näetkö|pääsetkö|saitko|kirjoitatko|lähetätkö|kerrotko|löydätkö|sopiiko sinulle|et)',
      `^ (${imperatives('vastata avata soittaa kirjoittaa lähettää kertoa/kerro ottaa valita katsoa painaa täyttää palauttaa noutaa/nouda ilmoittaa käynnistää kokeilla tulla pyytää/pyydä odottaa/odota maksaa näyttää sulkea/sulje kirjautua/kirjaudu klikata/klikkaa muistaa tarkistaa tuoda/tuo jättää huomata/huomaa siirtyä/siirry varata allekirjoittaa')}|älä)`,
    ],
    except: ['(äiti|kirja) (sinä|sinun)'],
    hit: [
      'Asuntolainasi korko nousi.',
      'Lainasi korko tarkistettiin.',
      'Kesämatkasi on maksettu.',
      'Sinun tilauksesi on valmis.',
      'Voit noutaa sen.',
      'Hän odottaa huoneesi edessä.',
      'Vastaa tähän viestiin.',
    ],
    miss: ['Kirjasto lainasi kirjan.', 'Teidän tilauksenne on valmis.', 'Kuusi huonetta on uusi.', 'Asentaja avaa oven.'],
  },
];
