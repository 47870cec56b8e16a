import { regular, type Stems } from './present-forms';

/** Finding out, weighing, seeing to it: the way to a result. */
export const WORK: readonly Stems[] = [
  ...regular(`
  selvittää selvitellä tarkistaa tarkastaa tutkia tutkailla käsitellä etsiä arvioida kysyä kysellä tiedustella välittää
  testata testailla kokeilla ratkaista ratkoa analysoida diagnosoida varmistaa todentaa validoida auditoida
  harkita pohtia miettiä tuumia punnita vertailla verrata tulkita laskea mitata mallintaa simuloida
  jäljittää jäljentää paikallistaa paikantaa metsästää haravoida penkoa tonkia setviä seuloa suodattaa syynätä ruotia
  tutustua perehtyä paneutua syventyä pureutua hoitaa huolehtia vilkaista katsastaa kartoittaa määrittää
  keskustella neuvotella sovitella konsultoida haastatella puhuttaa jututtaa arvostella kilpailuttaa
  kiirehtiä vauhdittaa jouduttaa hoputtaa patistaa painostaa vaatia reklamoida eskaloida delegoida priorisoida
  valvoa seurata tarkkailla suunnitella työstää koordinoida luonnostella varautua valmistautua päättää
  tarkentaa täsmentää luokitella lajitella dokumentoida ohjata hälyttää lähestyä puuttua tarttua ryhtyä aloittaa lukea
    tsekata kurkata kaivella hoidella
`),
  ['pui', 'pui', 'puidaan'],
];
