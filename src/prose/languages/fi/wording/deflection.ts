import type { Entry } from '../../../language-pack';

/** Sends the customer elsewhere with the errand. */
export const deflection: readonly Entry[] = [
  {
    match: [
      '(ei|eivät) (kuulu|kuulunut) _2 (meille|minulle|meidän|osastolle*|tehtävii*|vastuulle*|toimenkuvaa*)',
      '(me|minä)? (emme|en) _1 (hoida|käsittele|vastaa tästä|vastaa siitä|vastaa näistä|ole vastuussa|tee tällaisia|ota kantaa|käsittele) _2',
      '(tämä|se|asia|nämä) _1 (ei|eivät) ole _2 (meidän|vastuullamme|asiamme|tehtävämme|meistä)',
      '(tämä|se) on _1 (toisen|toinen|muun|eri) (osaston|yrityksen|yksikön|tiimin|osasto) _1',
    ],
    except: ['(olen|olemme) _2 (välittän*|siirtän*|lähettän*)', 'en vastaa (puhelimeen|viesteihin)'],
    hit: ['Tämä ei kuulu meille.', 'Me emme hoida meluasioita.', 'Se ei ole meidän vastuullamme.'],
    miss: ['Välitin viestisi laskutukseen.', 'En vastaa puhelimeen perjantaina.'],
  },
  {
    match: [
      '(ota|ottakaa|otathan|otettava) (itse)? yhteyttä (itse|suoraan)? _2 (valmistaja*|myyjä*|pankki*|kuljetusliik*|kuljetusyht*|huoltoyht*|naapuri*|rakentaja*|postii*|toiseen|toimittaja*|maahantuoja*|kauppa*|järjestäjä*|vakuutusyhtiö*|operaattori*|isännöitsij*|jälleenmyyj*|lentoyhtiö*|heihin|sinne)',
      '(kysy|kysykää|selvitä|selvittäkää|soita|puhu|käänny|valita|reklamoi|hoida|etsi|katso) (itse|suoraan)? _2 (valmistaja*|myyjä*|pankist*|pankkii*|kuljetusliik*|naapuri*|rakentaja*|postist*|postii*|muualt*|toiselt*|toimittaja*|kaupast*|kauppaan|järjestäjä*|netistä|itse|isännöitsij*|heiltä|sieltä)',
      '(sinun|teidän) _1 (täytyy|pitää|on|tulee) _1 (otettava|ottaa|selvittää|kysyä|selvitettävä|kysyttävä|hoitaa|hoidettava) _3 (itse|suoraan|pankki*|myyjä*|valmistaja*|muualt*|yhteyttä)',
    ],
    except: ['jos (haluat|hätä*|kiire*|palo*)', '^ (jos|mikäli) _6', '(hätänumero*|poliisi*|112|vaara*|tulipalo*|kaasu*)'],
    hit: ['Ota yhteyttä valmistajaan.', 'Kysy asiasta suoraan pankista.', 'Puhu rakentajalle.'],
    miss: ['Otamme yhteyttä valmistajaan.', 'Ota yhteyttä meihin.'],
  },
];
