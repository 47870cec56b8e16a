import assert from 'node:assert/strict';
import { parseBody } from '../../../src/handlebars/parse-body';
import { matcherFor } from '../../../src/prose/languages/matchers';
import { packOf } from '../../../src/prose/languages/packs';
import { checkPack, matchesIn } from '../../../src/prose/pack-check';
import { findOpenPromises } from '../../../src/prose/promises';
import { readProse } from '../../../src/prose/read-prose';
import type { SlotType } from '../../../src/prose/token';

const matcher = matcherFor([], {})('fi');
const pack = packOf('fi');
assert.ok(matcher && pack);

const typeOf = (mustache: string): SlotType =>
  /date|eta|due|end\}/i.test(mustache) ? 'DATE' : /amount|price/i.test(mustache) ? 'MONEY' : /name/i.test(mustache) ? 'NAME' : 'TEXT';

/** What the reply leaves its reader with: a promise without a time, one with none but haste, or nothing open. */
function owed(body: string): 'missing' | 'vague' | 'ok' {
  const prose = readProse({
    body: parseBody(body),
    language: 'fi',
    matcher: matcher!,
    slotType: (node) => typeOf(body.slice(node.span.start, node.span.end)),
  });
  const open = findOpenPromises(prose, () => undefined);
  return open.some(({ fault }) => fault === 'missing') ? 'missing' : open.length > 0 ? 'vague' : 'ok';
}

/** The sentence with its officialese in brackets. */
function marked(sentence: string): string {
  const matches = matchesIn(pack!, matcher!, sentence).filter(({ label }) => label === 'bureaucratic-language');
  return matches.reduceRight(
    (text, { span }) => `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`,
    sentence,
  );
}

const REPLIES: Readonly<Record<'missing' | 'vague' | 'ok', readonly string[]>> = {
  missing: [
    'Luottorajan korotus odottaa johtajan hyväksyntää. Saat viestin sovellukseen.',
    'Oma yhteyshenkilösi ottaa yhteyttä ja laatii tarjouksen.',
    'Takuu on 24 kuukautta, joten korjaus on ilmainen. Uusi akku on tilattu, ja palautamme laitteen sinulle.',
    'Olemme yhteydessä, kun saamme lääkärin lausunnon.',
    'Tilauksesi on annettu kuriirille, joka tuo sen sinulle kotiin. Kuriiri soittaa ovikelloa.{{#if order.eta}} Odota sitä {{date order.eta}}.{{/if}}',
    'Taloonne tulevassa putkessa on vuoto. Ryhmä on paikalla ja korjaustyöt ovat käynnissä, minkä jälkeen lämmin vesi palaa.',
    'Huomasimme, että sinua veloitettiin kahdesti. Palautamme ylimääräisen summan samalle kortille.',
    'Kysyn varastolta, onko sinistä jäljellä, ja vastaan sinulle tähän ketjuun.',
    'Huoltomies käy katsomassa pesukonetta.',
    'Pakettisi on juuttunut lajitteluun. Selvitämme asiaa kuljetusliikkeen kanssa.',
    'Molemmat liput hyvitetään kortille, jolla maksoit.',
    'Testi näyttää, ettei signaali tule teille asti. Lähetämme asentajan, ja hän vaihtaa kaapelin ilmaiseksi.',
    'Tietopakettisi on valmisteilla.',
    'Heti kun bussiyhtiö vastaa, kirjoitan sinulle.',
    'Selvitämme kadonnutta siirtoa. {{#if customer.phone}}Soitamme sinulle vastauksen tänään kello 19 mennessä.{{/if}}',
    'Kuulet meistä!',
    'Linja pätkii. Mittautamme sen uudelleen ja vaihdamme tarvittaessa modeemin.',
    'Kirja puuttuu hyllystä. Etsimme sen, ja jos se löytyy, se on sinun.',
    'Kelloseppä rasvaa koneiston.',
    'Koodarit pyydystävät virhettä parhaillaan.',
    'Mittausryhmä mittaa rajan.',
    'Asian hoitaa laskutus.',
    'Ehdotuksesi on viety hallitukselle.',
    'Hakemuksesi on kesken.',
    'Paikalle lähtee asentaja.',
    'Kurssi on täynnä, mutta mahdutan sinut mukaan.',
  ],
  vague: [
    'Ymmärrän, että ilman korttia on hankalaa. Tilaamme sinulle uuden niin nopeasti kuin voimme.',
    'Käsittelemme valitustasi. {{#if ticket.dueDate}}Vastaamme {{date ticket.dueDate}}.{{else}}Vastaamme mahdollisimman pian.{{/if}}',
    'Puu kaadetaan lähiaikoina.',
    'Versio 4.2 on hyväksytty. Se ilmestyy kauppaan minä hetkenä hyvänsä.',
    'Saimme palautushakemuksesi. Saat päätöksen sähköpostiisi lähipäivinä.',
    '{{#if outage.mass}}Vika koskee koko katua, sähköt palaavat piakkoin.{{else}}Sähkömies käy luonasi tänään klo 15–17.{{/if}}',
    'Kuriiri tuo alkuperäisen sopimuksen muutaman päivän kuluttua.',
    'Lääkäri on leikkauksessa. Hän soittaa sinulle heti kun ehtii.',
    '3.5. lähettämämme paketti on juuttunut lajitteluun. Etsimme sitä ja yritämme löytää sen mahdollisimman pian.',
    'Tilauksesi on pakattu ja lähtee pian.',
    'Palautamme vuokravakuuden lähiviikkoina.',
    'Rahasi ovat tallessa. Ne palautetaan tilillesi mitä pikimmin.',
    'Lukot sarjoitetaan uudelleen pikimmiten.',
    'Huoltomies poikkeaa, kun kerkiää.',
    'Pesemme ikkunat sään salliessa.',
    'Vastaamme viikkojen kuluessa.',
    'Soitan heti, kun olen ehtinyt lukea viestisi.',
  ],
  ok: [
    'Hyvitämme liikaa maksamasi {{refund.amount}} 24 tunnin sisällä.',
    'Siirsin aikasi 4.6. kello 9.30. Tulethan kymmenen minuuttia etuajassa.',
    'Valitse Asetukset ja paina Poista tili. Sovellus pyytää vahvistuksen.',
    'Uusi korttisi on noudettavissa konttorista kolmen arkipäivän kuluttua.',
    'Emme jaa tietojasi kenellekään.',
    'Ilmoitamme tulokset verkossa perjantaina.',
    'Yritämme vastata mahdollisimman pian, viimeistään keskiviikkona.',
    'Asuntoon voi tutustua arkisin klo 10–16. Soita vain ovikelloa.',
    'Tilauksesi on peruttu, eikä veloituksia enää tule.',
    'Pahoittelut, että odotit vastausta kaksi päivää. Kyllä, korttisi toimii Ugandassa.',
    'Kuljettaja tuo pakettisi torstaina kello 9 ja 13 välillä.',
    'Sähköt on kytketty ja kaikki toimii. Hyvää viikonloppua!',
    'Kiitos kauniista sanoista kuljettajallemme! Luimme ne kaikki.',
    '{{#if outage.mass}}Vika koskee koko katua, sähköt palaavat kello 21 mennessä.{{else}}Sähkömies käy luonasi tänään klo 15–17.{{/if}}',
    'Tuonti ajetaan yön aikana, ja nimet näkyvät järjestelmässä aamulla.',
    'Korjasin osoitteen, ja tilaus on nyt kunnossa.',
    'Kehittäjämme löysivät vian viime yönä, ja se on korjattu.',
    'Liput tarkastetaan ovella.',
    'Siivoamme huoneet joka päivä.',
    'Hinnoittelemme tuotteet itse.',
    'Ymmärrämme harmisi, ja arvostamme palautettasi.',
    'Syötä osoitteesi, niin lähetämme ohjeen.',
    'Vaihdamme renkaat tunnissa, ja voit odottaa.',
    'Asentaja tulee kahdeksalta.',
    'Vastaamme 3 vrk:n sisällä.',
    'Toimitus kestää viikosta kahteen, ja ilmoitamme saapumisesta.',
  ],
};

/** Each ends up with brackets around what a clerk would write. */
const OFFICIALESE: readonly string[] = [
  '[Yhteydenottonne johdosta] [toteamme] seuraavaa.',
  'Asunnon [kuntoa koskeva] tarkastus [suoritetaan] ensi viikolla.',
  'Palvelun [käytön edellytyksenä on] ehtojen hyväksyminen.',
  '[Viitaten] 3.5. päivättyyn kirjeeseenne ilmoitamme seuraavaa.',
  '[Katsomme asian loppuun käsitellyksi].',
  'Tilausten käsittely [tapahtuu saapumisjärjestyksen mukaisesti].',
  '[Sähkökatkosta aiheutuneiden] [vahinkojen korvaaminen ei ole mahdollista].',
  'Hinnankorotus [astuu voimaan] [1.1. lukien].',
  '[Vahvistamme vastaanottaneemme] [edellä mainitun] reklamaation.',
  '[Teitä pyydetään] [toimittamaan selvitys] [kirjallisessa muodossa].',
  '[Selvitettyämme] asian [päädyimme hylkäämään] vaatimuksen.',
  '[Ilmoitamme täten], että [hakemuksenne on] hylätty.',
  '[Pahoittelemme tapahtuneesta aiheutunutta] haittaa.',
  '[Tulemme olemaan] teihin yhteydessä.',
  '[Kulloinkin] [voimassa olevat ehdot] löytyvät sivuiltamme.',
  '[Saatujen selvitysten perusteella] korvausta ei voida myöntää.',
  'Laitteen [käyttöönottoa koskevat] ohjeet lähetetään erikseen.',
  'Lisäksi [todettakoon], että maksu on myöhässä.',
  '[Hakijan on esitettävä] todistus tuloistaan.',
  'Korvauksen saaminen [edellyttää alkuperäisen kuitin esittämistä].',
  'Muutoksesta ilmoittaminen on [asiakkaan velvollisuus].',
  '[Asiaan liittyen] pyydämme lisäselvitystä.',
  '[Varauksen peruuntuessa] maksua ei palauteta.',
  'Hakemus [on vastaanotettu].',
  'Matkustajan [katsotaan luopuneen] paikastaan.',
  '[Potilaalta veloitetaan] käyntimaksu.',
  '[Varmistaaksemme] toimituksen soitamme ensin.',
  'Huomautuksenne ei [anna aihetta] muutoksiin.',
];

const PLAIN: readonly string[] = [
  'Puolta hinnasta ei veloiteta, jos olet alle 12-vuotias.',
  'Auto hajosi matkalla, joten pakettisi on myöhässä.',
  'Konsertti alkaa kello 19.',
  'Alla on kuva, josta näet oikean napin.',
  'Peruutamme varauksen ja palautamme rahat.',
  'Asentaja tulee huomenna korjaamaan pesukoneen.',
  'Kirjautumisen jälkeen näet kaikki laskut.',
  'Ravintolassa on kaunis näköala ja hyvät puitteet juhlille.',
  'Ota kuva laturin johdosta ja lähetä se meille.',
  'Ovi aukeaa kortilla.',
  'Vuokraan kuuluu sauna.',
  'Tulen mielelläni käymään teillä.',
  'Säilytä kuitti kaksi vuotta.',
  'Maksa lasku viimeistään 5.6.',
  'Avaa PDF-muodossa oleva lasku sovelluksessa.',
  'Sopimuksesi päättyy 1.6.',
  'Hissi on rikki, käytä portaita.',
  'Liitä kuva viestiin ja paina Lähetä.',
  'Kirjan kansi on sininen.',
  'Voit maksaa laskun myös kortilla.',
  'Onnettomuus tapahtuu usein pimeällä.',
  'Kahvi kuuluu hintaan.',
  'Siirrämme potilaan yhdessä toisen sairaalan kanssa.',
  'Tositapahtumiin perustuva elokuva alkaa kello 19.',
  'Hän piti toimestaan.',
  'Ero on huomattava.',
  'Olemme vastaanottaneet viestisi.',
  'Kun eräpäivä menee ohi, lisäämme maksun.',
];

describe('the Finnish pack', () => {
  it('hits its own examples and leaves its counter-examples alone', () => {
    assert.deepEqual(checkPack(pack!), []);
  });

  for (const kind of ['missing', 'vague', 'ok'] as const) {
    for (const body of REPLIES[kind]) it(`${kind}: ${body}`, () => assert.equal(owed(body), kind));
  }

  for (const expected of OFFICIALESE) it(`officialese: ${expected}`, () => assert.equal(marked(expected.replace(/[[\]]/g, '')), expected));

  for (const sentence of PLAIN) it(`plain: ${sentence}`, () => assert.equal(marked(sentence), sentence));
});
