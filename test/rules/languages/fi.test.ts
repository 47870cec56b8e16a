import { describeLanguage, type Examples } from './describe-language';

const EXAMPLES: Readonly<Record<string, Examples>> = {
  'scripted-phrase': {
    flags: ['⟦Pyydämme anteeksi tästä koitunutta vaivaa⟧.', '⟦Jokainen asiakas on meille tärkeä⟧.', '⟦Luotamme ymmärrykseenne⟧.'],
    ignores: ['Anteeksi, että keitto oli kylmää.', 'Laskun eräpäivä on tärkeä.', 'Kiitos, että odotit.'],
  },
  blame: {
    flags: [
      '⟦Vaihdoit öljyn itse väärin⟧.',
      '⟦Ette noudattaneet⟧ pesuohjetta.',
      '⟦Olisit voinut soittaa ennen matkaa⟧.',
      '⟦Kuten jo eilen sanoin⟧, allas on kiinni.',
    ],
    ignores: [
      'Meidän olisi pitänyt soittaa.',
      'Jos annoit väärän koon, vaihdamme sen.',
      'Et ole tehnyt mitään väärää.',
      'Pahoittelen, että myöhästyit työstä.',
    ],
  },
  'presumes-ignorance': {
    flags: ['⟦On itsestään selvää, että⟧ kansi suljetaan.', '⟦Paina vain vihreää nappia⟧.', '⟦Oletko varma, että johto on kiinni⟧?'],
    ignores: ['Selvää on, että teimme virheen.', 'Se ei ole yksinkertaista.', 'Palautamme tietenkin rahasi.'],
  },
  deflection: {
    flags: ['⟦Sinun kannattaa kysyä asiasta kuljetusyhtiöltä⟧.', 'Renkaiden takuu ⟦ei ole meidän asiamme.⟧'],
    ignores: ['Kysy meiltä.', 'Ota yhteyttä pankkiisi, jos kortti katosi: kysyin sieltä jo puolestasi ja otin yhteyttä pankkiin.'],
  },
  'asks-to-repeat': {
    flags: ['⟦Kuvailisitteko vian uudelleen⟧?', '⟦Pyydämme sinua lähettämään kuitin toiseen kertaan⟧.', '⟦Mikä tilausnumerosi olikaan⟧?'],
    ignores: ['Kirjaudu uudelleen.', 'Kuvia ei tarvitse lähettää uudelleen.', 'Lähetämme laskun uudelleen.'],
  },
  'forced-channel': {
    flags: ['⟦Sinun täytyy ladata sovelluksemme⟧.', 'Ajan voi perua ⟦vain puhelimitse⟧.', '⟦Ainoa tapa vaihtaa aikaa⟧.'],
    ignores: ['Soita tai kirjoita, kumpi on helpompaa.', 'Sinun täytyy ladata akku.', 'Palvelemme vain arkisin.'],
  },
  'unannounced-call': {
    flags: ['Huolto ⟦ottaa sinuun yhteyttä puhelimitse⟧.', '⟦Saat meiltä puhelun⟧.'],
    ignores: ['Soitan sinulle torstaina kello 14–16.', 'Voit soittaa meille.', 'Emme soita sinulle.'],
  },
  'voice-message': {
    flags: [
      '⟦Jätäthän meille ääniviestin⟧.',
      '⟦Lähetin sinulle ääniviestin⟧.',
      '⟦Tein sinulle ääniviestin⟧.',
      '⟦Äänitin sinulle viestin⟧.',
    ],
    ignores: ['Kuuntelin ääniviestisi.', 'Nauhoitamme puhelut.', 'Ääni kuuluu moottorista.'],
  },
  'attachment-unannounced': {
    flags: ['⟦Katso liitteenä oleva tiedosto.⟧', '⟦Toimitathan kopiot.⟧', '⟦Liitteessä on tiedosto.⟧', '⟦Lähetä kaksi kuvaa ja kuitti.⟧'],
    ignores: ['Kesäkuun lasku on liitteenä.', 'Lähetä kuva halkeamasta.'],
  },
  'too-casual': {
    flags: ['⟦Oot⟧ oikeassa.', '⟦Hupsista⟧, lasku meni väärin.'],
    ignores: ['Olet oikeassa.', 'Teimme virheen laskussasi.'],
  },
  jargon: {
    flags: ['⟦Tikettisi⟧ on jonossa.', 'Lähetys odottaa, koska ⟦SKU⟧ puuttuu.'],
    ignores: ['Verkon nimi eli SSID vaihtui.', 'Palvelin kaatui yöllä.'],
  },
  'vague-reference': {
    flags: ['⟦Kyseinen laite⟧ on rikki.', '⟦Kuten aiemmin mainittiin⟧, allas on kiinni.'],
    ignores: ['Yllä oleva kerros on tyhjä.', 'Kuten kirjoitin 3.3., allas on kiinni.'],
  },
  'vague-request': {
    keys: 'kind: note',
    flags: ['⟦Tarvitsen lisätietoja tapauksesta⟧.', '⟦Voisitko vilkaista tätä⟧?', '⟦Kertoisitko lisää asukkaasta⟧?'],
    ignores: [
      'Kertoisitko lisää siitä, mikä ikkuna vuotaa?',
      'Mikä on asiakkaan sopimusnumero?',
      'Tarvitsen tilauksen 221 seurantanumeron.',
    ],
  },
  'upsell-in-complaint': {
    keys: 'situation: complaint',
    flags: [
      '⟦Mitä jos hakisit samalla luottokorttiamme⟧?',
      'Ensi kerralla ⟦voit varata merisviitin⟧.',
      '⟦Ostamalla sarjakortin säästät 30 euroa⟧.',
      '⟦Harkitse myös hälytinpakettiamme⟧.',
      'Uudet ⟦mallit alkaen 299 €⟧!',
    ],
    ignores: ['Saat uuden lampun maksutta.', 'Takuu korvaa vian.', 'Jatkossa suosittelemme pesemään sen käsin.'],
  },
  'refusal-without-alternative': {
    flags: [
      '⟦Emme voi hyvittää käytettyä lippua⟧.',
      '⟦Hakuaika on jo mennyt umpeen⟧.',
      '⟦Joudumme valitettavasti kieltäytymään⟧.',
      'Koiraa ⟦ei saa tuoda⟧ hoitolaan.',
      '⟦Uimahalli ei järjestä syntymäpäiviä⟧.',
      'Vuokraa ⟦ei alenneta⟧ remontin ajaksi.',
    ],
    ignores: [
      'Lippua ei voi perua, mutta sen saa vaihtaa.',
      'Valitettavasti tilausta ei löydy.',
      'Sinun ei tarvitse perua mitään.',
      'Huolto ei maksa mitään.',
      'Kirjaa ei voi varata, mutta e-kirja on vapaana.',
      'Kirjaa ei ole vielä palautettu.',
      'Osoitteen voi muuttaa käymällä konttorissa, puhelimessa emme ota sitä vastaan.',
    ],
  },
  'handover-unannounced': {
    flags: [
      '⟦Työkaverini on sinuun yhteydessä⟧.',
      'Asiasi ⟦siirtyy toisen käsittelijän hoidettavaksi⟧.',
      'Lainasi ⟦käsittelijä vaihtuu⟧ huomenna.',
    ],
    ignores: [
      'Kollegani Marta laskutuksesta ottaa asiasi hoitaakseen.',
      'Siirsin varauksesi toiselle päivälle.',
      'Asentaja tulee torstaina.',
      'Jään lomalle, ja Heikki Aalto hoitaa asiasi loppuun.',
      'Juristimme Outi Laine vastaa sinulle. Välitin viestisi asiantuntijalle.',
    ],
  },
  'acknowledge-missing': {
    keys: 'situation: problem',
    flags: ['⟦Sammuta uuni tunniksi.⟧'],
    ignores: ['Ikävä juttu, että kakku paloi.', 'Hissi seisoi eilen.', 'Pesukoneesi hajosi.'],
  },
  'gendered-salutation': {
    flags: ['⟦Hyvä herra {{customer.lastName}}⟧, matto on valmis.', '⟦Hyvät herrat,⟧ matto on valmis.'],
    ignores: ['Hyvä {{customer.name}}, matto on valmis.', 'Rouva Lind avaa sinulle oven.'],
  },
  'inflected-placeholder': {
    flags: ['Sovi aika ⟦{{agent.name}}⟧ kanssa.', 'Odotamme ⟦{{customer.firstName}}⟧ maanantaina.'],
    ignores: ['Yhteyshenkilösi on {{agent.name}}.', 'Sovi aika kollegani kanssa: {{agent.name}}.'],
  },
  'meeting-details': {
    flags: ['⟦Kutsumme sinut videotapaamiseen⟧ perjantaina kello 11.', '⟦Tervetuloa tapaamaan meitä torstaina⟧.'],
    ignores: ['Tapaaminen on peruttu.', 'Tervetuloa hakemaan pyörä torstaina.'],
  },
  'mixed-address': {
    flags: ['⟦Voitte⟧ noutaa avaimesi, kun sinulle sopii.', 'Huoneesi on valmis. ⟦Näyttäkää⟧ lippu.'],
    ignores: [
      'Tilanne on hyvä, ja voit noutaa avaimesi.',
      'Voitte noutaa avaimenne.',
      'Varasin sinulle ja perheellenne pöydän.',
      'Avaimesi on valmis. Kun te kaikki olette perillä, teille katetaan pöytä.',
    ],
  },
};

describeLanguage({
  name: 'Finnish',
  language: 'fi',
  greeting: 'Hei {{customer.name}},',
  closing: 'Ystävällisin terveisin',
  examples: EXAMPLES,
});
