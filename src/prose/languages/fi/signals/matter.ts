import type { Entry } from '../../../language-pack';

/** What customers did about their matter, as forms of the second person. */
const DID =
  'kirjoitit kysyit kerroit pyysit ilmoitit valitit tilasit ostit maksoit sait odotit lähetit palautit mainitsit halusit toivoit soitit huomasit teit kuvasit kuvailit löysit yritit jouduit jäit menetit varasit kokeilit koit törmäsit kuulit näit otit peruit haet';

/** Names what the customer wrote about. */
export const matter: readonly Entry[] = [
  {
    match: [
      `(${DID.split(' ')
        .flatMap((form) => [form, `${form}te`])
        .join('|')}|kysyt|kysytte|pyydät|pyydätte|epäilet) _3`,
      '(et|ette) (ole)? (saanut|saaneet|päässyt|päässeet|voinut|voineet|pystynyt|löytänyt) _3',
      '(pahoittelen|pahoittelemme|olen pahoillani|olemme pahoillamme|anteeksi|ikävä kuulla|ikävää|ikävä juttu|harmi|harmillista|harmittavaa|kurjaa|kurja juttu|inhottavaa|tylsää|valitettavaa|harmittaa|ymmärrän|ymmärrämme|kiitos|näen|näemme|huomasin|huomasimme|luin) (kuulla)? (,)? (että|kun|siitä että|miten|kuinka) _3',
      '(pahoittelen|pahoittelemme|anteeksi|pahoittelut|olen pahoillani|olemme pahoillamme) _2 (viiväst*|viivettä|viiveestä|viivästy*|myöhästy*|virhe*|vikaa|viasta|melu*|katko*|katkosta|rikkout*|rikkinäi*|väärä*|kaksinkert*|töykeä*|töykeydestä|odott*|sotku*|kadonnu*|puuttu*|lika*|likai*|peruu*|kylm*|huono*)',
      '(kuvasi|kuvastasi|kuvistasi|viestistäsi|videosi|videostasi) _1 (näyttää|näytti|näkyy|näkyi|ilmenee|selviää) _3',
      '(*si|*nne) (*aa|*ää|*ee|*oo|*uu|*yy|*ii|on|ei|ovat|eivät) siis _1',
      '(koskee|koskien|liittyen|kysymyksesi|viestisi aihe) _3',
    ],
    except: ['(kiitos|kiitämme) (,)? (että|kun) (kirjoitit|otit yhteyttä|olit yhteydessä|lähetit viestin) (.|$)', '(otit|otitte) yhteyttä'],
    hit: [
      'Kirjoitit, että lamppu vilkkuu.',
      'Olen pahoillani, että paketti myöhästyi.',
      'Ikävä juttu, että takki jäi bussiin.',
      'Pahoittelen viivettä.',
      'Et ole saanut pakettiasi.',
      'Kuvasi näyttää, että sarana on irti.',
      'Viestisi koskee sähkölaskua.',
      'Tulostimesi vetää siis kaksi paperia kerralla.',
    ],
    miss: ['Kiitos viestistäsi.', 'Autamme mielellämme.', 'Kiitos, että otit yhteyttä.'],
  },
  {
    match: [
      // What the customer has: the possessive stands on the thing, also at the end of a compound.
      '(tilauksesi|*tilauksesi|pakettisi|laskusi|*laskusi|lamppusi|liittymäsi|*liittymäsi|maksusi|*maksusi|puhelimesi|yhteytesi|*yhteytesi|vuokrasi|korttisi|*korttisi|matkasi|varauksesi|*varauksesi|tilisi|palautuksesi|lähetyksesi|toimituksesi|asuntosi|huoneesi|*huoneesi|laitteesi|autosi|lippusi|*uksesi|*pyyntösi|*pyöräsi|avaimesi|koneesi|*koneesi|laukkusi|lentosi|pyöräsi|nettisi|sähkösi|tietokoneesi|kelloasi|kellosi|takkisi|kenkäsi|sohvasi|tuolisi|pöytäsi|reitittimesi|vakuutuksesi|sopimuksesi|aikasi|tilauksenne|pakettinne|laskunne|liittymänne|maksunne|varauksenne|laitteenne) _4',
      // What went wrong, as a fact.
      '(hajosi|rikkoutui|katkesi|katosi|puuttui|jäi|myöhästyi|viivästyi|pysähtyi|seisoi|vuoti|peruttiin|peruuntui|unohtui|epäonnistui|pätki|sammui|jumittui|palasi|haalistui|meni (rikki|väärin|pieleen|poikki|väärään*)) _2',
      '(oli|on|ovat|olivat) _2 (rikki|poikki|jumissa|myöhässä|kateissa|viallinen|vialliset|likainen|likaisia|palanut|kylmä|kylmää|kylmänä|halki|kesken|väärä|väärän|väärässä|liian) _1',
      '(oli|on|ollut) _2 (ongelma|ongelmia|vika|vikaa|häiriö|häiriöitä|katkos|katko) _1',
      '(katkenneesta|hajonneesta|rikkoutuneesta|myöhästyneestä|kadonneesta|puuttuvasta|puuttuvista|viallisesta|rikkinäisestä|viivästyneestä) _1',
      '(ei|eivät) _1 (toiminut|tullut|saapunut|lähtenyt|auennut|käynnistynyt|mennyt läpi|toimi|käynnisty|aukea|lataudu|lähde|tule perille) _1',
      '(haisee|haisi|tahra*|reikä|reikiä|naarmu*|kolhu*|rikkinäi*|viallinen|viallista|halkeama*|hajalla|epäkunnossa) _1',
      '(vuotaa|pätkii|jumittaa|jumii|vilkkuu|piippaa|tippuu|tiputtaa|katkeilee|takkuaa|reistailee|temppuilee|kaatuilee) _2',
      '(veloitettiin|veloitimme|laskutettiin|laskutimme) _3 (kahdesti|kaksi kertaa|väärin|liikaa|väärä*) _1',
    ],
    except: [
      '(jos|mikäli|kunnes) _6',
      '(viestisi|yhteydenottosi|palautteesi) (on)? (saapunut|vastaanotet*)',
      '(on|ovat) (liian)? (tärkeä*|aikaista)',
    ],
    hit: [
      'Verkossa oli häiriö.',
      'Kirjoitamme katkenneesta linjasta.',
      'Tilauksesi on myöhässä.',
      'Pesukoneesi hajosi.',
      'Hissi seisoi eilen.',
      'Hanasi vuotaa.',
      'Matossa on yhä tahra.',
      'Keitto oli kylmää.',
      'Ovi ei auennut.',
      'Maksu veloitettiin kahdesti.',
    ],
    miss: ['Kiitos viestistäsi.', 'Palvelemme arkisin.', 'Jos ovi jäi auki, sulje se.'],
  },
];
