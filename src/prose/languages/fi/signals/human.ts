import type { Entry } from '../../../language-pack';
import { requests } from '../request-forms';

const PERSON =
  '(ihminen|ihmisen|ihmiselle|ihmistä|ihmiseen|asiakaspalvelija*|asiantuntija*|työntekijä*|henkilö|henkilön|henkilölle|joku meistä|joku tiimistä|päivystäjä*|tiimimme|kollega*|virkailija*|neuvoja*|*neuvoja|*neuvojan|*neuvojamme|*hoitaja|*hoitajan|*hoitajamme|*hoitajalle|*myyjä|*myyjän|edustaja*|lääkärin|lääkäri|henkilökunta*|henkilökunnan|<NAME>)';

/** A way to a person. */
export const human: readonly Entry[] = [
  {
    match: [
      `${PERSON} _3 (vastaa|vastaavat|lukee|lukevat|palaa|soittaa|kirjoittaa|kanssa|tavoitat|auttaa|auttavat|jatkaa|hoitaa|katsoo|käsittelee)`,
      '(vastaan|luen|soitan|palaan) _3',
      '(luemme|vastaamme|luetaan|vastataan) _2 (itse|henkilökohtaisesti|ihmisvoimin)',
      '(palvelemme|vastaamme|autamme) _3 (puhelimessa|puhelimitse|chatissa|numerossa|tiskillä|paikan päällä|toimistolla|kaupassa|myymälässä)',
      `(${requests('soittaa kirjoittaa vastata lähettää painaa valita näppäillä')}) (,)? _4 (meille|numeroon|${PERSON}|viestiin|viestillä|<SLOT>|sana)`,
      `(puhua|jutella|juttelemaan|puhumaan|keskustella|keskustelemaan|asioida|yhteyden|yhteydessä|yhteyttä|kiinni|puheille) _3 (kanssa|kanssamme|${PERSON}|meihin)`,
      `(yhdistän|yhdistämme|yhdistetään|ohjaan|ohjaamme|siirrän|siirrämme|siirretään) (sinut|teidät|keskustelun|keskustelusi|puhelusi) _2 ${PERSON}`,
      `${PERSON} (saat|saatte|tavoitat|tavoitatte) _3`,
      `(tavoitat|tavoitatte|saat|saatte) (meidät|kiinni|${PERSON}) _2`,
    ],
    except: [
      '(älä|älkää) vastaa',
      '(ei|eivät|kukaan) _2 (vastaa|lue|lukea|vastata|ole)',
      '(emme|en) _2 (vastaa|vastata|lue|soita|voi)',
      '(botti|robotti|*botti|*robotti) _2 (vastaa|auttaa|jatkaa)',
      '(puhelin*|asiakaspalvelu*|tiimimme|henkilökun*) (on|ovat) _2 (kiinni|suljettu|suljettuna|poissa|lomalla|ruuhkautunut|varattu)',
    ],
    hit: [
      'Viestisi lukee huomenna henkilökuntamme ja vastaa siihen.',
      'Luemme jokaisen viestin itse.',
      'Kirjoita "virkailija", niin pääset juttelemaan kirjastonhoitajan kanssa.',
      'Haluatko puhua ihmisen kanssa?',
      'Yhdistän sinut tarvittaessa neuvojalle.',
      'Palvelemme puhelimessa arkisin.',
      'Ihmisen saat langan päähän numerosta 020 111.',
      'Tavoitat meidät iltaisin.',
      'Asiakaspalvelijamme vastaa sinulle huomenna.',
      'Kiireessä soita meille: {{company.phone}}.',
    ],
    miss: [
      'Älä vastaa tähän viestiin.',
      'Luemme viestisi huomenna aamulla.',
      'Vastaamme kahden arkipäivän kuluessa.',
      'Viestisi on saapunut.',
      'Puhelinpalvelumme on nyt kiinni.',
      'Kukaan ei lue tätä postilaatikkoa.',
    ],
  },
];
