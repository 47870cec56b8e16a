import type { Entry } from '../../../language-pack';

/** Names what the customer wrote about. */
export const matter: readonly Entry[] = [
  {
    match: [
      '(kirjoitit|kysyit|kerroit|pyysit|ilmoitit|valitit|tilasit|ostit|maksoit|sait|odotit|lähetit|palautit|mainitsit|halusit|toivoit|soitit|huomasit|teit|kuvasit|kysytte|kirjoititte|kerroitte) _3',
      '(pahoittelen|pahoittelemme|olen pahoillani|olemme pahoillamme|anteeksi|ikävä kuulla|harmittaa|ymmärrän|ymmärrämme|kiitos) (,)? (että|kun|siitä että) _3',
      '(tilauksesi|pakettisi|laskusi|lamppusi|liittymäsi|maksusi|puhelimesi|yhteytesi|vuokrasi|korttisi|matkasi|varauksesi|tilisi|palautuksesi|lähetyksesi|toimituksesi|asuntosi|laitteesi|autosi|lippusi|hakemuksesi|vikailmoituksesi) _4',
      '(pahoittelen|pahoittelemme|anteeksi|pahoittelut) _2 (viivä*|viivettä|myöhästy*|virhet*|vikaa|melu*|katko*|rikkout*|väärä*|kaksinkert*|töykeä*|odottam*|sotku*|kadonnu*)',
      '(koskee|koskien|liittyen|kysymyksesi|viestisi aihe) _3',
    ],
    except: ['viestisi (on)? (saapunut|vastaanotet*)'],
    hit: ['Kirjoitit, että lamppu vilkkuu.', 'Olen pahoillani, että paketti myöhästyi.', 'Tilauksesi on myöhässä.'],
    miss: ['Kiitos viestistäsi.', 'Autamme mielellämme.'],
  },
];
