import assert from 'node:assert/strict';
import { ownForms, regular, thirdForms } from '../../../src/prose/languages/fi/present-forms';

/** What "we", "I", "it is" and "she, they" do, from the infinitive alone. */
const formsOf = (infinitive: string): string => {
  const stems = regular(infinitive);
  return `${infinitive}: ${[...ownForms(stems).split('|'), ...thirdForms(stems).split('|')].join(' ')}`;
};

const VERBS: readonly string[] = [
  'lähettää: lähetämme lähetän lähetetään lähettää lähettävät',
  'tarkistaa: tarkistamme tarkistan tarkistetaan tarkistaa tarkistavat',
  'hoitaa: hoidamme hoidan hoidetaan hoitaa hoitavat',
  'vaihtaa: vaihdamme vaihdan vaihdetaan vaihtaa vaihtavat',
  'asentaa: asennamme asennan asennetaan asentaa asentavat',
  'siirtää: siirrämme siirrän siirretään siirtää siirtävät',
  'huoltaa: huollamme huollan huolletaan huoltaa huoltavat',
  'kertoa: kerromme kerron kerrotaan kertoo kertovat',
  'penkoa: pengomme pengon pengotaan penkoo penkovat',
  'leipoa: leivomme leivon leivotaan leipoo leipovat',
  'hakea: haemme haen haetaan hakee hakevat',
  'sulkea: suljemme suljen suljetaan sulkee sulkevat',
  'tutkia: tutkimme tutkin tutkitaan tutkii tutkivat',
  'hankkia: hankimme hankin hankitaan hankkii hankkivat',
  'arvioida: arvioimme arvioin arvioidaan arvioi arvioivat',
  'käsitellä: käsittelemme käsittelen käsitellään käsittelee käsittelevät',
  'ratkaista: ratkaisemme ratkaisen ratkaistaan ratkaisee ratkaisevat',
  'harkita: harkitsemme harkitsen harkitaan harkitsee harkitsevat',
  'korjata: korjaamme korjaan korjataan korjaa korjaavat',
  'muokata: muokkaamme muokkaan muokataan muokkaa muokkaavat',
  'testata: testaamme testaan testataan testaa testaavat',
];

describe('Finnish verbs', () => {
  for (const verb of VERBS) it(verb, () => assert.equal(formsOf(verb.split(':')[0]!), verb));

  it('leave out what is more often another word', () => {
    assert.equal(formsOf('varata'), 'varata: varaamme varataan varaavat');
  });
});
