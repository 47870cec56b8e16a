import type { Entry } from '../../../language-pack';

/** Offers something to buy. */
export const upsellInComplaint: readonly Entry[] = [
  {
    match: [
      '(suosittelemme|suosittelen|tarjoamme|voit|voisit|haluatko|haluaisitko|kannattaa|miksi et|mikset|harkitse|kokeile|tutustu|päivitä|tilaa|osta|ota|hanki|vaihda|liity|lisää|varaa|hyödynnä|nyt saat) _5 (lisätur*|takuu*|lisätakuu*|vakuutu*|luottokort*|korttimme|premium*|premium paketti*|liittym*|jäsenyy*|tilauks* kuussa|uutuu*|tarjou*|alennuksella|laajennet*|kalliimpaa|sviitti*|sviitin|huippumalli*|uutta mallia|uuden mallin|kausikort*|etuohjelma*|palvelupaket*|lisäpalvelu*|mallistoa*|mallistoon)',
      '(ostat|tilaat|hankit) (samalla|myös|nyt) _3',
      '(nyt|tänään|tällä viikolla|juuri nyt) _2 (tarjous*|tarjouksessa|alennuksessa|kampanja*|ale)',
      'vain <NUMBER> (euroa|euron|e|eur|€) (kuussa|kuukaudessa|kk)',
    ],
    except: [
      '(maksutta|ilmaiseksi|ilmainen|ilmaisen|veloituksetta|hyvitykseksi|hyvityksenä|lahjaksi|korvaukseksi|ilman lisämaksua)',
      '(kysyit|kyselit|pyysit|halusit) _6',
    ],
    hit: ['Suosittelemme, että ostat samalla lisäturvan.', 'Päivitä Premium-pakettiin.'],
    miss: ['Saat Premium-paketin maksutta kuukaudeksi.'],
  },
];
