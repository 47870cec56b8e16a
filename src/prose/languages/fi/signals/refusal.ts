import type { Entry } from '../../../language-pack';

/** Says no to what the customer asked for. */
export const refusal: readonly Entry[] = [
  {
    match: [
      '(emme|en) (valitettavasti|ikävä kyllä)? (voi|pysty|kykene|myönnä|hyvitä|korvaa|palauta|tarjoa|hyväksy|toimita|vaihda|muuta|peru|siirrä|vastaanota|ota|tee|lainaa|pidennä|lähetä) _2',
      '(ei|eivät) (valitettavasti|ikävä kyllä)? (ole)? _1 (mahdollis*|onnistu|käy|voida|korvata|hyvitetä|palauteta|voi vaihtaa|voi perua|voi palauttaa|sallittua|saatavilla|valikoimassa|vaihdeta|peruta|myönnetä|kuulu takuuseen|tehdä|toimiteta)',
      '(hakemu*|hakemuksesi|pyyntö*|pyyntösi|vaatimu*|reklamaatio*) _2 (hylät*|hylättiin|evät*|evättiin|ei hyväksyt*|torjut*)',
      '(joudumme|jouduimme) _2 (hylkäämään|kieltäytymään|epäämään|torjumaan)',
      '(hylkäsimme|hylkäämme|eväsimme)',
      '(takuu|määräaika|aika|palautusaika) _2 (umpeutu*|päättyi|on päättynyt|ohi|loppunut)',
      '(loppu|loppunut) _1 (varastosta|valikoimasta)',
    ],
    except: [
      '(jos|mikäli|ellei) _2 (emme|ei|et) _2',
      '(emme|en) voi (olla|kuin|odottaa|nähdä|löytää)',
      '(ei|emme) (ole)? _1 (hätää|syytä|tarvetta|tarvitse)',
      '(emme|en) (voi|pysty) (vielä|nyt)? (sanoa|kertoa|arvioida)',
    ],
    hit: ['Emme voi hyvittää käytettyä lippua.', 'Se ei valitettavasti ole mahdollista.', 'Hakemuksesi hylättiin.'],
    miss: ['Jos emme saa vastausta, soitamme.', 'Hätää ei ole.'],
  },
];
