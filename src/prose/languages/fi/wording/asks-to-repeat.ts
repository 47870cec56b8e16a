import type { Entry } from '../../../language-pack';

/** Asks again for what was told. */
export const asksToRepeat: readonly Entry[] = [
  {
    match: [
      '(lähetä|lähettäkää|lähetätkö|kerro|kertokaa|kuvaile|kuvaa|kirjoita|ilmoita|täytä|selitä|toimita|liitä|anna|antaisitko|kertoisitko|lähettäisitkö|toistaisitko) _5 (uudelleen|uudestaan|toistamiseen|vielä kerran|jälleen|taas kerran|alusta|alusta asti|alusta alkaen|kertaalleen)',
      '(uudelleen|uudestaan|vielä kerran) _1 (lähetä|kerro|kuvaile|kirjoita|ilmoita|täytä|selitä)',
      '(toista|toistakaa|toistaisitko) (vielä|viestisi|asiasi|numero*|tilausnumero*|kysymyksesi|tietosi)',
      '(mikä|mitä|minkä) _3 (olikaan|taas oli|se olikaan|olikaan se)',
      '(muistuttaisitko|muistuta|muistutatko) _4',
    ],
    except: [
      '(yritä|kokeile|käynnistä|kirjaudu|paina|lataa|valitse) _4 (uudelleen|uudestaan|vielä kerran)',
      '(lähetin|lähetimme|lähetämme|lähetän) _4 (uudelleen|uudestaan|vielä kerran)',
      '(kiitos|anteeksi|pahoittelut) (vielä kerran|uudelleen)',
      '(ei tarvitse|älä) _6',
    ],
    hit: ['Kuvaile ongelmasi uudelleen.', 'Lähetä kaikki kuitit uudestaan.', 'Mikä tilausnumerosi olikaan?'],
    miss: ['Yritä uudelleen huomenna.', 'Lähetän kuitin uudelleen.'],
  },
];
